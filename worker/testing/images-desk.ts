import { env, runDurableObjectAlarm } from 'cloudflare:test';
import { vi } from 'vitest';
import { memoryName } from '../engine/collections/memory-name';
import { type PictureName, picture } from '../engine/images/fixtures/picture';
import type { Answered, openHouse, Sent } from './api';
import { type Place, place } from './places';

type House = ReturnType<typeof openHouse>;

export function pictureFile(name: PictureName, fileName = 'cat.jpg'): File {
  return new File([picture(name)], fileName);
}

export function formOf(image: Blob | null, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (image) form.append('image', image);
  return form;
}

export type Accepted = { job_id: string; status: string; status_url: string; result_url: string };

/** An image API of its own with what a client of it does, through the real front. */
export async function openImagesDesk(house: House, config: object = {}, where?: Place) {
  const at = where ?? (await place(house, 'images'));
  const { token } = at.team.editor;
  const base = `/m/${at.project_slug}/orders`;

  async function configure(changes: object): Promise<Answered> {
    const sent = { method: 'PATCH', token, json: { config: changes } };
    const answer = await house.call(`/api/groups/${at.group_id}`, sent);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer;
  }

  /** A path below the group, or an address that an answer has given. */
  const send = (path: string, sent: Sent = {}): Promise<Answered> =>
    house.call(path.startsWith('http') ? path : base + path, { token: null, ...sent });

  async function tokenOf(user: string, sent: Sent = {}): Promise<string> {
    const made = await send(`/api/generate-token?user=${user}`, sent);
    if (made.status !== 200) throw new Error(made.text);
    return (made.body as { token: string }).token;
  }

  const upload = (body: BodyInit, sent: Sent = {}): Promise<Answered> =>
    send('/api/upload', { method: 'POST', body, ...sent });

  const instant = { jobs: { queued_ms: { min: 0, max: 0 }, processing_ms: { min: 0, max: 0 } } };
  await configure({ ...instant, ...config });
  const alice = await tokenOf('alice');

  return {
    house,
    at,
    base,
    configure,
    send,
    tokenOf,
    upload,
    alice,
    admin: (path: string, sent: Sent = {}) =>
      house.call(`/api/groups/${at.group_id}/images${path}`, { token, ...sent }),
    /** As alice, who has uploaded it. */
    async accepted(file: Blob = pictureFile('jpeg baseline'), sent: Sent = {}): Promise<Accepted> {
      const answer = await upload(formOf(file), { token: alice, ...sent });
      if (answer.status !== 202) throw new Error(answer.text);
      return answer.body as Accepted;
    },
    /** Once the job is over, by the clock and really. */
    async over(jobId: string, world = 'main'): Promise<Answered> {
      const stub = env.GROUP_STATE.getByName(memoryName({ group_id: at.group_id, world }));
      return vi.waitFor(
        async () => {
          await runDurableObjectAlarm(stub);
          const answer = await send(`/api/result/${jobId}`, { headers: { 'x-understudy-world': world } });
          if (answer.status === 202) throw new Error(answer.text);
          return answer;
        },
        { timeout: 10_000, interval: 20 },
      );
    },
  };
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
