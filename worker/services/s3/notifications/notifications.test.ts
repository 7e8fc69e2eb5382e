import { env } from 'cloudflare:test';
import { beforeEach, expect, test, vi } from 'vitest';
import { openHouse } from '../../../testing/api';
import { openStoreDesk, type StoreDesk } from '../../../testing/store-desk';

const RULES = (target: string) =>
  `<NotificationConfiguration><TopicConfiguration><Id>told</Id><Topic>${target}</Topic><Event>s3:ObjectCreated:*</Event><Event>s3:ObjectRemoved:*</Event><Filter><S3Key><FilterRule><Name>suffix</Name><Value>.txt</Value></FilterRule></S3Key></Filter></TopicConfiguration></NotificationConfiguration>`;

type Told = { url: string; world: string | null; body: { Records: Record<string, unknown>[] } };

let desk: StoreDesk;
let told: Told[];
let status: number;
beforeEach(async () => {
  told = [];
  status = 200;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    const request = new Request(sent);
    const world = request.headers.get('x-understudy-world');
    told.push({ url: request.url, world, body: await request.json() });
    return new Response('ok', { status });
  });
  const house = openHouse({
    env: { ...env, ALLOW_PRIVATE_UPSTREAMS: 'yes' },
    deps: { wait: async () => {} },
  });
  desk = await openStoreDesk({ seed: [{ name: 'told' }] }, house);
});

const subscribe = (target: string, headers = {}) =>
  desk.ask('PUT', '/told', { query: { notification: '' }, body: RULES(target), headers });

test('an address is told what was written and what was removed, and of nothing else', async () => {
  await subscribe('https://hooks.test/s3');
  await desk.ask('PUT', '/told/a b/ü.txt', { body: 'hello' });
  await desk.ask('PUT', '/told/other.bin', { body: 'x' });
  await desk.ask('DELETE', '/told/a b/ü.txt');
  await desk.house.settled();
  expect(told.map(({ url, body }) => [url, body.Records[0]?.eventName])).toEqual([
    ['https://hooks.test/s3', 'ObjectCreated:Put'],
    ['https://hooks.test/s3', 'ObjectRemoved:Delete'],
  ]);
  expect(told[0]?.body.Records).toMatchObject([
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      s3: {
        configurationId: 'told',
        bucket: { name: 'told', arn: 'arn:aws:s3:::told' },
        object: { key: 'a+b/%C3%BC.txt', size: 5, eTag: expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    },
  ]);
});

test('a webhooks group of the project is told in the world of the request', async () => {
  const headers = { 'x-understudy-world': 'w-1' };
  await subscribe('arn:understudy:webhooks:::hooks', headers);
  await desk.ask('PUT', '/told/a.txt', { body: 'hello', headers });
  await desk.house.settled();
  expect(told).toMatchObject([{ url: `http://localhost:8787/m/${desk.projectSlug}/hooks`, world: 'w-1' }]);
});

test('a receiver that fails is told again, three times in all', async () => {
  status = 503;
  await subscribe('https://hooks.test/s3');
  await desk.ask('PUT', '/told/a.txt', { body: 'hello' });
  await desk.house.settled();
  expect(told).toHaveLength(3);
});

test('what only Amazon can reach is told nothing', async () => {
  await subscribe('arn:aws:sns:us-east-1:123456789012:topic');
  await desk.ask('PUT', '/told/a.txt', { body: 'hello' });
  await desk.house.settled();
  expect(told).toEqual([]);
});
