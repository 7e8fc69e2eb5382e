import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openHouse } from '../testing/api';

/** The database itself, and how often it was asked. */
function counted(database: D1Database) {
  const count = { queries: 0 };
  const counting = new Proxy(database, {
    get(target, name) {
      if (name === 'prepare' || name === 'batch' || name === 'exec') count.queries += 1;
      const member = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  return { counting, count };
}

const made = z.record(z.string(), z.looseObject({ id: z.string() }));

async function make(house: ReturnType<typeof openHouse>, path: string, json: unknown) {
  const { status, body } = await house.call(path, { method: 'POST', json });
  expect(status).toBe(201);
  return made.parse(body);
}

test('a warm mock request asks the database nothing, and the log object has it nevertheless', async () => {
  const { counting, count } = counted(env.DB);
  const now = Date.now();
  const house = openHouse({ env: { DB: counting }, deps: { clock: { now: () => now } } });
  const { project } = await make(house, '/api/projects', { name: 'Warm', slug: 'warm' });
  const named = { project_id: project?.id, name: 'Shop', slug: 'shop', kind: 'http' };
  const { group } = await make(house, '/api/groups', named);
  const endpoint = { name: 'one', method: 'GET', path: '/users/:id', response_body: '{"id":1}' };
  await make(house, `/api/groups/${group?.id}/endpoints`, endpoint);

  const answers = [];
  await house.call('/m/warm/shop/users/0', { token: null });
  const cold = count.queries;
  for (let id = 1; id <= 50; id++)
    answers.push(await house.call(`/m/warm/shop/users/${id}`, { token: null }));
  answers.push(await house.call('/m/warm/shop/users', { token: null }));
  answers.push(
    await house.call('http://shop--warm.localhost:8787/users/1?simulate_error=503', { token: null }),
  );
  expect(answers.map(({ status }) => status)).toEqual([...Array(50).fill(200), 404, 503]);
  expect(cold).toBeGreaterThan(0);
  expect(count.queries).toBe(cold);

  await expect
    .poll(async () => (await env.PROJECT_LOG.getByName(project?.id ?? '').stats({})).total, { timeout: 3000 })
    .toBe(53);
  const stats = await house.call('/m/warm/shop/stats', { token: null });
  expect(stats.body).toMatchObject({ traffic: { total: 53, unmatched: 1, by_status: { '2xx': 51 } } });
});

test('a write is seen by the next request here, and names the version that makes it seen elsewhere', async () => {
  const here = openHouse();
  const elsewhere = openHouse();
  const { project } = await make(here, '/api/projects', { name: 'Fresh', slug: 'fresh' });
  const { group } = await make(here, '/api/groups', {
    project_id: project?.id,
    name: 'Shop',
    slug: 'shop',
    kind: 'http',
  });
  expect((await elsewhere.call('/m/fresh/shop/new')).status).toBe(404);
  const written = await here.call(`/api/groups/${group?.id}/endpoints`, {
    method: 'POST',
    json: { name: 'new', method: 'GET', path: '/new', response_body: 'there' },
  });
  const version = written.headers.get('x-understudy-version') ?? '';
  expect((await here.call('/m/fresh/shop/new')).text).toBe('there');
  expect((await elsewhere.call('/m/fresh/shop/new')).status).toBe(404);
  const insisted = await elsewhere.call('/m/fresh/shop/new', {
    headers: { 'x-understudy-version': version },
  });
  expect(insisted.text).toBe('there');
  const deleted = await here.call(`/api/groups/${group?.id}`, { method: 'DELETE' });
  expect(deleted.status).toBeLessThan(300);
  expect((await here.call('/m/fresh/shop/new')).body).toMatchObject({ code: 'mocks.unknown_group' });
});
