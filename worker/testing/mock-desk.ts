import type { Answered, openHouse, Sent } from './api';
import { type Place, place } from './places';

type House = ReturnType<typeof openHouse>;

export type MockDesk = Awaited<ReturnType<typeof openDesk>>;

/** A fresh group of endpoints with what a test of its mocks does: make one, call it, look at why. */
export async function openDesk(house: House) {
  const at: Place = await place(house);
  const { token } = at.team.editor;
  const base = `/m/${at.project_slug}/orders`;

  const admin = (path: string, sent: Sent = {}) =>
    house.call(`/api/groups/${at.group_id}${path}`, { token, ...sent });

  async function make(document: object): Promise<{ id: string }> {
    const made = await admin('/endpoints', { method: 'POST', json: document });
    if (made.status !== 201) throw new Error(made.text);
    return (made.body as { endpoint: { id: string } }).endpoint;
  }

  return {
    at,
    token,
    base,
    admin,
    make,
    /** Refused: what is wrong with the document, by pointer. */
    async refused(document: object): Promise<{ pointer: string; detail: string; suggestion?: string }[]> {
      const answer = await admin('/endpoints', { method: 'POST', json: document });
      if (answer.status !== 400) throw new Error(`${answer.status} ${answer.text}`);
      return (answer.body as { errors: { pointer: string; detail: string }[] }).errors;
    },
    send: (path: string, sent: Sent = {}): Promise<Answered> =>
      house.call(base + path, { token: null, ...sent }),
  };
}
