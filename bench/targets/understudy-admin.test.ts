import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { staticJsonCase } from '../cases/static-json.ts';
import { createMocks } from './understudy-admin.ts';

type Call = { path: string | undefined; authorization: string | undefined; body: unknown };

let close = () => {};
afterEach(() => close());

/** An admin API that creates whatever it is asked to, but for the refusals that are handed in. */
async function adminApi(refusals: number[], unready = 0) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.writeHead(unready-- > 0 ? 500 : 200).end();
      return;
    }
    const body = await json(request);
    const refusal = refusals.shift();
    if (refusal !== undefined) {
      response.writeHead(refusal, { 'retry-after': '0' }).end('refused');
      return;
    }
    calls.push({ path: request.url, authorization: request.headers.authorization, body });
    const noun = request.url?.endsWith('/endpoints') ? 'endpoint' : request.url?.slice(5, -1);
    response.writeHead(201).end(JSON.stringify({ [String(noun)]: { id: `${noun}-1` } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => server.close();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return { calls, origin: `http://127.0.0.1:${address.port}` };
}

test('every endpoint of a case is created once, the measured one last', async () => {
  const { calls, origin } = await adminApi([]);
  const { endpoints } = staticJsonCase('some', 'some', 50);
  await createMocks(origin, 'a-token', endpoints);
  const created = calls.filter(({ path }) => path === '/api/groups/group-1/endpoints');
  expect(calls.map(({ path }) => path).slice(0, 2)).toEqual(['/api/projects', '/api/groups']);
  expect(new Set(created.map(({ body }) => JSON.stringify(body))).size).toBe(50);
  expect(created).toHaveLength(50);
  expect(created.at(-1)).toMatchObject({
    authorization: 'Bearer a-token',
    body: { method: 'GET', path: '/products', response_status_code: 200 },
  });
});

test('an admin API that asks for patience is asked again', async () => {
  const { calls, origin } = await adminApi([429, 429]);
  await createMocks(origin, 'a-token', staticJsonCase('one', 'one', 1).endpoints);
  expect(calls.map(({ path }) => path)).toEqual([
    '/api/projects',
    '/api/groups',
    '/api/groups/group-1/endpoints',
  ]);
});

test('a database that has no tables yet is waited for', async () => {
  const { calls, origin } = await adminApi([], 2);
  await createMocks(origin, 'a-token', staticJsonCase('one', 'one', 1).endpoints);
  expect(calls).toHaveLength(3);
});

test('a refusal ends the set-up with what the admin API said', async () => {
  const { origin } = await adminApi([422]);
  const { endpoints } = staticJsonCase('one', 'one', 1);
  await expect(createMocks(origin, 'a-token', endpoints)).rejects.toThrow(
    'POST /api/projects answered 422: refused',
  );
});
