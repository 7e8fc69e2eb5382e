import { expect, test } from 'vitest';
import { openPlayground } from '../testing/mock-playground';

const GET = { method: 'GET', path: '/x?a=1', headers: [], body: null } satisfies Parameters<
  ReturnType<typeof openPlayground>['traffic']['tryMock']
>[1];

test('a described request is answered as one from the network, and shows in the log as a test', async () => {
  const { traffic, logged } = openPlayground({
    handle(request, { why, baseUrl }) {
      why.outcome = 'matched';
      return { status: 201, headers: [['x-url', `${baseUrl} ${request.query}`]], body: 'made' };
    },
  });
  const tried = await traffic.tryMock(
    'group-1',
    { ...GET, headers: [['x-understudy-seed', 's-1']] },
    { record: true },
  );
  expect(tried).toMatchObject({
    response: { status: 201, body: 'made', body_encoding: 'text' },
    why: { outcome: 'matched' },
    seed: 's-1',
  });
  expect(tried.response.headers).toContainEqual(['x-url', 'http://localhost:8787/m/demo/shop a=1']);
  expect(tried.exchange_id).toEqual(expect.any(String));
  expect(await logged()).toMatchObject([{ id: tried.exchange_id, source: 'test', path: '/x', status: 201 }]);
});

test('what is not saved is tried in the place of what is, and leaves no trace', async () => {
  const { traffic, logged } = openPlayground();
  const tried = await traffic.tryMock('group-1', GET, {
    compile: async () => ({ preparedFor: 99 }),
    record: false,
  });
  expect(tried).toMatchObject({ response: { body: 'version 99' }, exchange_id: null });
  expect(await logged()).toEqual([]);
});

test('the newest version is tried, not the one that is served', async () => {
  const { traffic, send, saved } = openPlayground();
  await send('/m/demo/shop/x');
  saved.group.version = 2;
  expect((await traffic.tryMock('group-1', GET, { record: false })).response.body).toBe('version 2');
});

test('faults are tried too, CORS and the rate limit are not', async () => {
  const { traffic } = openPlayground({
    chaos: { enabled: true, error_rate: 1, error_status_codes: [502] },
    config: { rate_limit: { requests: 1, per_seconds: 60 } },
  });
  for (let times = 0; times < 3; times++) {
    const { response, why } = await traffic.tryMock('group-1', GET, { record: false });
    expect(response.status).toBe(502);
    expect(response.headers).toContainEqual(['x-understudy-fault', 'status']);
    expect(why.fault).toBe('status');
  }
});

test('a body that is no text comes in base64', async () => {
  const { traffic } = openPlayground({
    handle: async (request) => ({
      status: 200,
      headers: [],
      body: new Uint8Array([255, (await request.bytes())[0] ?? 0]),
    }),
  });
  const tried = await traffic.tryMock('group-1', { ...GET, method: 'POST', body: 'A' }, { record: false });
  expect(tried.response).toMatchObject({ body: '/0E=', body_encoding: 'base64' });
});

test('a mock that fails is tried and fails', async () => {
  const { traffic } = openPlayground({
    handle() {
      throw new Error('no');
    },
  });
  const { response, why } = await traffic.tryMock('group-1', GET, { record: false });
  expect([response.status, why.outcome]).toEqual([500, 'failed']);
});

test('an unknown group is an error of the caller', async () => {
  const { traffic } = openPlayground();
  await expect(traffic.tryMock('group-2', GET, { record: false })).rejects.toMatchObject({ status: 404 });
});
