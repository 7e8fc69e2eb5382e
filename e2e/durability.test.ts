import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { freePort } from './free-port.ts';
import { type Start, startProduct, stopProducts } from './product.ts';

type Group = { id: string; slug: string; version: number };

const TOKEN = 'kept';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-kept-'));
});
afterEach(stopProducts);
afterAll(() => rm(folder, { recursive: true }));

async function newStart(name: string): Promise<Start> {
  return { port: await freePort(), data: join(folder, name), token: TOKEN };
}

async function shopOf(url: string): Promise<Group> {
  const { groups } = await adminClient(url, TOKEN).get<{ groups: Group[] }>('/api/groups');
  const shop = groups.find(({ slug }) => slug === 'shop');
  if (!shop) throw new Error('there is no demo shop');
  return shop;
}

async function logged(url: string): Promise<number> {
  const stats = await fetch(`${url}/m/demo/shop/stats`).then(
    (answer) => answer.json() as Promise<{ traffic: { total: number; dropped: number } }>,
  );
  expect(stats.traffic.dropped).toBe(0);
  return stats.traffic.total;
}

test('kill -9 amid writes loses no endpoint that was acknowledged, and leaves none half written', async () => {
  const start = await newStart('writes');
  const first = await startProduct(start);
  const shop = await shopOf(first.url);
  const acknowledged: string[] = [];
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let count = 0; ; count++) {
      const path = `/written/${writer}/${count}`;
      await adminClient(first.url, TOKEN).post(`/api/groups/${shop.id}/endpoints`, {
        name: path,
        method: 'GET',
        path,
        response_headers: { 'x-path': path },
        response_body: { path },
      });
      acknowledged.push(path);
    }
  }).map((writer) => writer.catch(() => null));
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(60);
  await first.stop('SIGKILL');
  await Promise.all(writers);

  const second = await startProduct(start);
  const lost: string[] = [];
  for (const path of acknowledged) {
    const answer = await fetch(`${second.url}/m/demo/shop${path}`);
    const body: unknown = await answer.json();
    const isWhole =
      answer.headers.get('x-path') === path && JSON.stringify(body) === JSON.stringify({ path });
    if (answer.status !== 200 || !isWhole) lost.push(path);
  }
  expect(lost).toEqual([]);
  const { version } = await shopOf(second.url);
  expect(version - shop.version).toBeGreaterThanOrEqual(acknowledged.length);
  expect(version - shop.version).toBeLessThanOrEqual(acknowledged.length + writers.length);
  await second.stop();
});

test('a server that is asked to end sends the last batch to the log first', async () => {
  const start = await newStart('ended');
  const first = await startProduct(start);
  await Promise.all(
    Array.from({ length: 100 }, async () => (await fetch(`${first.url}/m/demo/shop/products`)).text()),
  );
  expect(await first.stop('SIGTERM')).toBe(0);
  const second = await startProduct(start);
  expect(await logged(second.url)).toBe(100);
  await second.stop();
});

test('kill -9 takes the last batch of the log at the most', async () => {
  const start = await newStart('log');
  const first = await startProduct(start);
  const ask = (times: number) =>
    Promise.all(
      Array.from({ length: times }, async () => (await fetch(`${first.url}/m/demo/shop/products`)).text()),
    );
  await ask(100);
  await expect.poll(() => logged(first.url), { timeout: 3000 }).toBe(100);
  await ask(100);
  await first.stop('SIGKILL');

  const second = await startProduct(start);
  const total = await logged(second.url);
  expect(total).toBeGreaterThanOrEqual(100);
  expect(total).toBeLessThanOrEqual(200);
  await second.stop();
});

test('a restart keeps versions and sessions: reads asked for by version, and who was signed in', async () => {
  const start = await newStart('restart');
  const first = await startProduct(start);
  const login = await fetch(`${first.url}/api/auth/login?provider=local`, { redirect: 'manual' });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const shop = await shopOf(first.url);
  await adminClient(first.url, TOKEN).post(`/api/groups/${shop.id}/endpoints`, {
    name: 'new',
    method: 'GET',
    path: '/before-the-restart',
    response_body: { ok: true },
  });
  const { version } = await shopOf(first.url);
  expect(await first.stop()).toBe(0);

  const second = await startProduct(start);
  const answer = await fetch(`${second.url}/m/demo/shop/before-the-restart`, {
    headers: { 'x-understudy-version': String(version) },
  });
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
  const me = await fetch(`${second.url}/api/auth/me`, { headers: { cookie } });
  expect(me.status).toBe(200);
  await adminClient(second.url, TOKEN).patch(`/api/groups/${shop.id}`, { description: 'Changed after it.' });
  expect((await shopOf(second.url)).version).toBe(version + 1);
  await second.stop();
});
