import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openImagesDesk, pictureFile } from '../../testing/images-desk';
import { inWorld } from '../../testing/wish-headers';

const house = openHouse();

type Jobs = { jobs: { job_id: string; user: string }[]; next_cursor: string | null; total: number };

test('the team lists jobs newest first, page by page, and finds them', async () => {
  const { admin, accepted, tokenOf, over } = await openImagesDesk(house);
  const first = await accepted(pictureFile('png colour', 'holiday.png'));
  const second = await accepted(undefined, { token: await tokenOf('bob') });
  await over(first.job_id);
  await over(second.job_id);
  const page = (await admin('/jobs?limit=1')).body as Jobs;
  expect(page).toMatchObject({ jobs: [{ job_id: second.job_id, user: 'bob' }], total: 2 });
  expect((await admin(`/jobs?limit=1&cursor=${page.next_cursor}`)).body).toMatchObject({
    jobs: [
      {
        job_id: first.job_id,
        user: 'alice',
        status: 'completed',
        original: { file_name: 'holiday.png' },
        timing: { queued_ms: 0, processing_ms: 0, made_ms: expect.any(Number) },
        variant_count: 4,
        thumbnail_url: expect.stringMatching(/\.jpg$/),
      },
    ],
    next_cursor: null,
  });
  expect((await admin('/jobs?text=HOLI')).body).toMatchObject({ total: 1 });
  expect((await admin('/jobs?user=bob')).body).toMatchObject({ total: 1 });
  expect((await admin('/jobs?status=failed')).body).toMatchObject({ total: 0, jobs: [] });
  expect((await admin('/jobs?cursor=x')).status).toBe(400);
  expect((await admin('/jobs?world=w')).body).toMatchObject({ total: 0 });
});

test('the team sees one job whole, deletes it, and deletes all', async () => {
  const { admin, accepted, over, send } = await openImagesDesk(house, { storage: { prefix: 'up/' } });
  const { job_id } = await accepted();
  await over(job_id);
  const { body } = await admin(`/jobs/${job_id}`);
  expect(body).toMatchObject({
    job: {
      job_id,
      variants: [{ name: 'thumbnail' }, { name: 'medium' }, { name: 'large' }, { name: 'webp' }],
      analysis: { blur_hash: expect.any(String) },
      storage: { group: null, bucket: 'images', prefix: 'up/' },
      deliveries: [],
    },
  });
  const { variants } = (body as { job: { variants: { url: string }[] } }).job;
  expect((await send(variants[0]?.url ?? '')).status).toBe(200);
  expect((await admin(`/jobs/${job_id}/redeliver`, { method: 'POST' })).body).toMatchObject({
    code: 'images.not_told',
  });
  expect((await admin(`/jobs/${job_id}`, { method: 'DELETE' })).status).toBe(204);
  for (const method of ['GET', 'DELETE'])
    expect((await admin(`/jobs/${job_id}`, { method })).body).toMatchObject({ code: 'images.unknown_job' });
  await accepted();
  await accepted(undefined, { headers: inWorld('w') });
  expect((await admin('/jobs', { method: 'DELETE' })).body).toEqual({ deleted: 1 });
  expect((await admin('/jobs?world=w')).body).toMatchObject({ total: 1 });
});

test('the team counts jobs, uploads, bytes and users', async () => {
  const { admin, accepted, over } = await openImagesDesk(house);
  await over((await accepted()).job_id);
  expect((await admin('/stats')).body).toMatchObject({
    jobs: { queued: 0, processing: 0, completed: 1, failed: 0 },
    total: 1,
    uploads: { last_hour: 1, last_day: 1 },
    stored_bytes: expect.any(Number),
    variants: 4,
    by_user: [{ user: 'alice', jobs: 1 }],
  });
});

test('the team makes a token of any user, which is good', async () => {
  const { admin, send } = await openImagesDesk(house);
  const made = await admin('/token', { method: 'POST', json: { user: 'carol', expires_in: 60 } });
  expect(made).toMatchObject({ status: 201, body: { expires_in: 60, claims: { sub: 'carol' } } });
  const { token } = made.body as { token: string };
  expect((await send('/api/history', { token })).status).toBe(200);
  expect((await admin('/token', { method: 'POST', json: { expires_in: 0 } })).status).toBe(400);
});

test('the log hides tokens, and counts requests by their route', async () => {
  const { accepted, send, at } = await openImagesDesk(house);
  const { job_id } = await accepted();
  await send(`/api/status/${job_id}`);
  const { token } = at.team.viewer;
  const exchanges = `/api/projects/${at.project_id}/exchanges`;
  const { body } = await house.call(`${exchanges}?limit=50`, { token });
  const found = (body as { exchanges: { id: string }[] }).exchanges;
  const whole = await Promise.all(found.map(({ id }) => house.call(`${exchanges}/${id}`, { token })));
  const text = whole.map((one) => one.text).join('\n');
  expect(text).toContain('GET /api/status/{job_id}');
  expect(text).not.toContain('eyJ');
});

test('secrets are made when the settings have none, and stay', async () => {
  const { at, configure } = await openImagesDesk(house);
  const secrets = async () => {
    const { body } = await house.call(`/api/groups/${at.group_id}`, { token: at.team.editor.token });
    const { config } = (body as { group: { config: Config } }).group;
    return [config.tokens.secret, config.webhook.secret];
  };
  type Config = { tokens: { secret: string }; webhook: { secret: string } };
  const before = await secrets();
  expect(before).toEqual([
    expect.stringMatching(/^.{43}$/),
    expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
  ]);
  await configure({ tokens: { secret: null }, webhook: { secret: null, url: 'https://x.example/' } });
  expect(await secrets()).toEqual(before);
});
