import { expect, test } from 'vitest';
import { openPlayground } from '../testing/mock-playground';
import { createTraffic } from './traffic';

test('stats joins what the log and the service count', async () => {
  const { send } = openPlayground();
  const stats = await (await send('/m/demo/shop/stats')).json();
  expect(stats).toMatchObject({
    group: 'shop',
    traffic: { total: 0, dropped: 0 },
    service: { endpoints: 3 },
  });
});

test('openapi.json, postman.json and docs name the address that they were asked at', async () => {
  const { send } = openPlayground();
  const document = await (await send('http://shop--demo.localhost:8787/openapi.json')).json();
  expect(document).toMatchObject({ servers: [{ url: 'http://shop--demo.localhost:8787' }] });
  const docs = await send('http://localhost:8787/m/demo/shop/docs');
  expect(docs.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(docs.headers.get('content-security-policy')).toBe('sandbox');
  const page = await docs.text();
  for (const name of ['openapi.json', 'postman.json'])
    expect(page).toContain(`href="http://localhost:8787/m/demo/shop/${name}"`);
  const collection = await (await send('http://shop--demo.localhost:8787/postman.json')).json();
  expect(collection).toMatchObject({
    variable: [{ key: 'baseUrl', value: 'http://shop--demo.localhost:8787' }],
  });
});

test('a group that defines health itself is asked for it', async () => {
  const { send, logged } = openPlayground({ defines: (_method, path) => path === '/health' });
  expect(await (await send('/m/demo/shop/health')).text()).toBe('version 1');
  expect(await logged()).toHaveLength(1);
});

test('only GET and HEAD are for the house, and they leave no trace in the log', async () => {
  const { send, logged } = openPlayground();
  expect(await (await send('/m/demo/shop/health', { method: 'POST' })).text()).toBe('version 1');
  await send('/m/demo/shop/health');
  const head = await send('/m/demo/shop/health', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(await logged()).toHaveLength(1);
});

test('a stats page that fails is an error of ours, and health does not mind', async () => {
  const { send, deps } = openPlayground();
  const logOf = () => ({
    append: async () => ({ shards: 1 }),
    stats: () => Promise.reject(new Error('The object is gone.')),
  });
  const broken = createTraffic({ ...deps, logOf });
  expect((await send('/m/demo/shop/stats', {}, broken)).status).toBe(500);
  const health = await send('/m/demo/shop/health', {}, broken);
  expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ metrics: null })]);
});
