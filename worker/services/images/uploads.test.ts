import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { formOf, openImagesDesk, pictureFile } from '../../testing/images-desk';
import { inWorld } from '../../testing/wish-headers';

const house = openHouse();

const code = ({ body }: { body: unknown }) => (body as { code?: string }).code;

test('an upload is accepted, worked on, and answered with its variants and what is seen', async () => {
  const { upload, alice, base, over, send } = await openImagesDesk(house);
  const form = formOf(pictureFile('jpeg baseline'), { metadata: '{"album":"cats","number":7}', note: 'hi' });
  const answer = await upload(form, { token: alice });
  expect(answer.status, answer.text).toBe(202);
  const { job_id } = answer.body as { job_id: string };
  const url = `http://localhost:8787${base}`;
  expect(answer.body).toEqual({
    job_id: expect.stringMatching(/^job_[0-9a-f-]{36}$/),
    status: 'queued',
    status_url: `${url}/api/status/${job_id}`,
    result_url: `${url}/api/result/${job_id}`,
  });
  const headers = Object.fromEntries(answer.headers);
  expect(headers).toMatchObject({
    location: `${url}/api/status/${job_id}`,
    'retry-after': '1',
    ratelimit: '"uploads";r=49;t=60',
    'ratelimit-policy': '"uploads";q=50;w=60',
  });
  const result = await over(job_id);
  expect(result.status, result.text).toBe(200);
  const { variants } = result.body as { variants: { name: string; url: string; size: number }[] };
  expect(result.body).toMatchObject({
    job_id,
    status: 'completed',
    original: { file_name: 'cat.jpg', format: 'jpeg', content_type: 'image/jpeg' },
    metadata: { album: 'cats', number: '7', note: 'hi' },
    analysis: { blur_hash: expect.any(String), decided_by: { source: 'image' } },
  });
  expect(variants.map(({ name }) => name)).toEqual(['thumbnail', 'medium', 'large', 'webp']);
  const [thumbnail] = variants;
  const image = await house.send(thumbnail?.url ?? '', { token: null });
  expect(Object.fromEntries(image.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'content-disposition': 'inline',
  });
  const bytes = new Uint8Array(await image.arrayBuffer());
  expect([bytes.length, ...bytes.subarray(0, 2)]).toEqual([thumbnail?.size, 0xff, 0xd8]);
  const etag = image.headers.get('etag') ?? '';
  const again = await send(thumbnail?.url ?? '', { headers: { 'if-none-match': etag } });
  expect([again.status, again.text]).toEqual([304, '']);
  const head = await send(thumbnail?.url ?? '', { method: 'HEAD' });
  expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
    200,
    '',
    String(bytes.length),
  ]);
  const part = await house.send(thumbnail?.url ?? '', { token: null, headers: { range: 'bytes=0-1' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-1/${bytes.length}`]);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(0, 2));
  expect((await send(`/images/${job_id}/thumbnail.gif`)).status).toBe(404);
  expect(code(await send(`/images/${job_id}/huge.jpg`))).toBe('images.unknown_variant');
});

test('a job is queued, then processing, then done, by the clock', async () => {
  const slow = { queued_ms: { min: 10_000, max: 10_000 }, processing_ms: { min: 20_000, max: 20_000 } };
  const { accepted, send, over, alice, at } = await openImagesDesk(house, { jobs: slow });
  const { job_id } = await accepted();
  const seen = async (seconds: number) => {
    const clock = new Date(Date.now() + seconds * 1000).toISOString();
    const headers = { 'x-understudy-clock': clock };
    return send(`/api/status/${job_id}`, { token: alice, headers });
  };
  const queued = await seen(0);
  expect(queued.body).toMatchObject({ status: 'queued', progress: 0, started_at: null, completed_at: null });
  expect([queued.headers.get('retry-after'), queued.headers.get('cache-control')]).toEqual(['1', 'no-store']);
  expect((await seen(20)).body).toMatchObject({ status: 'processing', progress: expect.closeTo(50, -1) });
  const early = await send(`/api/result/${job_id}`);
  expect([early.status, early.headers.get('retry-after')]).toEqual([202, '1']);
  await house.call(`/api/projects/${at.project_id}`, {
    method: 'PATCH',
    token: at.team.admin.token,
    json: { settings: { clock: { mode: 'shifted', shift_ms: 60_000 } } },
  });
  expect((await over(job_id)).body).toMatchObject({ status: 'completed' });
});

test('a failure that the settings name is the end of the job', async () => {
  const failures = [{ when: { file_name: '*FAIL*' }, code: 'virus_found', message: 'It has a virus.' }];
  const instant = { min: 0, max: 0 };
  const { accepted, over, send } = await openImagesDesk(house, {
    jobs: { queued_ms: instant, processing_ms: instant, failures },
  });
  const { job_id } = await accepted(pictureFile('png colour', 'will-fail.png'));
  const error = { code: 'virus_found', message: 'It has a virus.' };
  expect(await over(job_id)).toMatchObject({
    status: 422,
    body: { code: 'images.job_failed', job_id, error },
  });
  expect((await send(`/api/status/${job_id}`)).body).toMatchObject({ status: 'failed', error });
});

test('an upload beyond the limit is refused, and a refused image costs nothing', async () => {
  const { upload, alice, tokenOf } = await openImagesDesk(house, { upload_limit: { uploads: 2 } });
  const form = () => formOf(pictureFile('png colour'));
  for (const left of [1, 0]) {
    expect((await upload(formOf(new File(['no'], 'x.png')), { token: alice })).status).toBe(415);
    const answer = await upload(form(), { token: alice });
    expect([answer.status, answer.headers.get('ratelimit')]).toEqual([202, `"uploads";r=${left};t=60`]);
  }
  const over = await upload(form(), { token: alice });
  expect([over.status, code(over)]).toEqual([429, 'images.rate_limited']);
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(over.headers.get('ratelimit')).toMatch(/^"uploads";r=0;t=\d+$/);
  expect(over.headers.get('ratelimit-policy')).toBe('"uploads";q=2;w=60');
  expect((await upload(form(), { token: await tokenOf('bob') })).status).toBe(202);
});

test('an idempotency key gives the same job again, without counting it', async () => {
  const { upload, alice, tokenOf } = await openImagesDesk(house, { upload_limit: { uploads: 3 } });
  const headers = { 'idempotency-key': 'k-1' };
  const send = (fields: Record<string, string>, token = alice) =>
    upload(formOf(pictureFile('png colour'), fields), { token, headers });
  const first = await send({ a: '1', b: '2' });
  const again = await send({ b: '2', a: '1' });
  expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([202, null]);
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([202, 'true']);
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('ratelimit')).toBe(null);
  const other = await send({ a: 'x' });
  expect([other.status, code(other)]).toEqual([422, 'images.idempotency_conflict']);
  expect((await send({}, await tokenOf('bob'))).body).not.toEqual(first.body);
  const bad = await upload(formOf(pictureFile('png colour')), {
    token: alice,
    headers: { 'idempotency-key': 'ü'.repeat(3) },
  });
  expect([bad.status, code(bad)]).toEqual([400, 'images.idempotency_key']);
});

test('a world knows nothing of the jobs of another one, and links say which world they are of', async () => {
  const { accepted, send, over } = await openImagesDesk(house);
  const { job_id, status_url } = await accepted(undefined, { headers: inWorld('w-1') });
  expect(status_url).toMatch(/\?__world=w-1$/);
  expect((await send(`/api/status/${job_id}`)).status).toBe(404);
  expect((await send(status_url)).status).toBe(200);
  const result = await over(job_id, 'w-1');
  const { variants } = result.body as { variants: { url: string }[] };
  expect(variants[0]?.url).toMatch(/\.jpg\?__world=w-1$/);
  expect((await send(variants[0]?.url ?? '')).status).toBe(200);
});

test('the history has the jobs of the caller, newest first, page by page', async () => {
  const { accepted, send, alice, tokenOf, over } = await openImagesDesk(house);
  const bob = await tokenOf('bob');
  const ids = [];
  for (let number = 0; number < 3; number++) ids.unshift((await accepted()).job_id);
  await accepted(undefined, { token: bob });
  for (const id of ids) await over(id);
  type Page = {
    jobs: { job_id: string; thumbnail_url: string }[];
    total: number;
    next_cursor: string | null;
  };
  const first = (await send('/api/history?limit=2', { token: alice })).body as Page;
  expect([first.jobs.map(({ job_id }) => job_id), first.total]).toEqual([ids.slice(0, 2), 3]);
  expect(first.jobs[0]?.thumbnail_url).toMatch(/\/images\/job_.*\.jpg$/);
  const second = (await send(`/api/history?cursor=${first.next_cursor}`, { token: alice })).body as Page;
  expect([second.jobs.map(({ job_id }) => job_id), second.next_cursor]).toEqual([ids.slice(2), null]);
  expect((await send('/api/history?status=failed', { token: alice })).body).toMatchObject({ total: 0 });
  expect((await send('/api/history')).status).toBe(401);
  for (const query of ['limit=0', 'limit=x', 'cursor=x', 'status=x'])
    expect(code(await send(`/api/history?${query}`, { token: alice }))).toBe('images.invalid_query');
});

test.each(['jobs', 'status', 'result', 'history'])('a job is deleted at /api/%s/{id}', async (noun) => {
  const { accepted, send, alice, tokenOf, over } = await openImagesDesk(house);
  const { job_id } = await accepted();
  const { variants } = (await over(job_id)).body as { variants: { url: string }[] };
  const at = `/api/${noun}/${job_id}`;
  expect((await send(at, { method: 'DELETE' })).status).toBe(401);
  expect((await send(at, { method: 'DELETE', token: await tokenOf('bob') })).status).toBe(404);
  const gone = await send(at, { method: 'DELETE', token: alice });
  expect([gone.status, gone.text]).toEqual([204, '']);
  expect(code(await send(`/api/status/${job_id}`))).toBe('images.unknown_job');
  expect((await send(variants[0]?.url ?? '')).status).toBe(404);
  expect((await send(at, { method: 'DELETE', token: alice })).status).toBe(404);
});

test('the stress test uploads until the limit shows', async () => {
  const { send, alice } = await openImagesDesk(house, { upload_limit: { uploads: 5 } });
  const sent = { method: 'POST', token: alice };
  const report = await send('/api/stress-test', { ...sent, json: { requests: 7 } });
  expect(report.body).toMatchObject({
    requests: 7,
    accepted: 5,
    rate_limited: 2,
    limit: 5,
    window_seconds: 60,
    first_limited: 6,
    retry_after: expect.any(Number),
  });
  const { results } = report.body as { results: { status: number; remaining: number | null }[] };
  expect(results.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429, 429]);
  expect(results.map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0, 0, 0]);
  expect((await send('/api/history', { token: alice })).body).toMatchObject({ total: 5 });
  expect((await send('/api/stress-test', sent)).body).toMatchObject({ requests: 51, accepted: 0 });
  expect(code(await send('/api/stress-test', { ...sent, json: { requests: 0 } }))).toBe(
    'images.invalid_body',
  );
  expect(code(await send('/api/stress-test', { ...sent, body: '{' }))).toBe('images.invalid_body');
  expect((await send('/api/stress-test', { method: 'POST' })).status).toBe(401);
});

test('health counts the jobs, and stats of the group do too', async () => {
  const { accepted, send, over } = await openImagesDesk(house);
  await over((await accepted()).job_id);
  expect((await send('/health')).body).toEqual({
    status: 'healthy',
    service: 'orders',
    timestamp: expect.stringMatching(/Z$/),
    jobs: { queued: 0, processing: 0, completed: 1, failed: 0 },
  });
  expect((await send('/stats')).body).toMatchObject({ service: { jobs: { completed: 1 }, variants: 4 } });
});

test('a seed brings back the id of a job, how long it takes and the guest, but no id of another file', async () => {
  const { accepted, send } = await openImagesDesk(house, { jobs: {} });
  const seeded = (world: string) => ({ headers: { 'x-understudy-seed': 'abc', ...inWorld(world) } });
  const ones = [await accepted(undefined, seeded('one')), await accepted(undefined, seeded('two'))];
  expect(ones[0]?.job_id).toBe(ones[1]?.job_id);
  const other = await accepted(pictureFile('png colour'), seeded('one'));
  expect(other.job_id).not.toBe(ones[0]?.job_id);
  const guest = async () => {
    const made = await send('/api/generate-token', { headers: { 'x-understudy-seed': 'abc' } });
    return (made.body as { claims: { sub: string } }).claims.sub;
  };
  expect(await guest()).toBe(await guest());
});
