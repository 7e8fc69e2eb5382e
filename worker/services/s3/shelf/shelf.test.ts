import { env } from 'cloudflare:test';
import { afterEach, expect, test, vi } from 'vitest';
import type { ObjectShelf } from '../../../services/object-shelf';
import { openNeighbourDesk } from '../../../testing/neighbour-desk';
import { element, elements, openStoreDesk, type StoreDesk } from '../../../testing/store-desk';

const VERSIONED = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A store as its neighbours see it, and as its clients do. */
async function openShelf(config: object = {}, world = 'main') {
  const store = await openStoreDesk(config);
  const inside = openNeighbourDesk({ ALLOW_PRIVATE_UPSTREAMS: 'yes' });
  const found = await inside.open(store.groupId, 'files', { world });
  if (!found?.shelf) throw new Error('The store is no shelf.');
  return { store, shelf: found.shelf, settled: inside.settled };
}

const picture = (bytes: Uint8Array = new Uint8Array([1, 2, 3])) => ({
  bucket: 'pictures',
  key: 'a b/ü.png',
  bytes,
  content_type: 'image/png',
  cache_control: 'public, max-age=60',
  metadata: { width: '3' },
});

const read = (shelf: ObjectShelf, wish: object = {}) =>
  shelf.get({ bucket: 'pictures', key: 'a b/ü.png', version_id: null, most_bytes: 10_000_000, ...wish });

const keys = async ({ ask }: StoreDesk, query = {}) =>
  elements((await ask('GET', '/pictures', { query })).text, 'Key');

test('what a neighbour puts is an object like any other, in a bucket that is made for it', async () => {
  const { store, shelf } = await openShelf();
  expect(await shelf.put(picture())).toEqual({ ok: true });
  const object = await store.ask('GET', '/pictures/a b/ü.png');
  expect(object.status).toBe(200);
  expect(Object.fromEntries(object.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=60',
    'x-amz-meta-width': '3',
    etag: '"5289df737df57326fcdd22597afb1fac"',
  });
  expect((await store.ask('GET', '/pictures/a b/ü.png', { as: null })).status).toBe(403);
});

test.each([0, 3, 40_000, 3_000_000])('%i bytes come back as they were put', async (size) => {
  const { shelf } = await openShelf();
  const bytes = new Uint8Array(size).map((_, index) => index % 251);
  await Promise.all([shelf.put(picture(bytes)), shelf.put({ ...picture(bytes), key: 'other' })]);
  for (const key of ['a b/ü.png', 'other']) {
    const found = await read(shelf, { key });
    expect(found).toMatchObject({ ok: true, key, content_type: 'image/png', metadata: { width: '3' } });
    expect(
      found.ok && found.bytes.byteLength === size && found.bytes.every((byte, at) => byte === bytes[at]),
    ).toBe(true);
  }
});

test('a neighbour reads as the owner what a client has put, and each version of it', async () => {
  const { store, shelf } = await openShelf();
  await store.ask('PUT', '/pictures');
  await store.ask('PUT', '/pictures', { query: { versioning: '' }, body: VERSIONED });
  const first = await store.ask('PUT', '/pictures/a b/ü.png', { body: 'first' });
  await shelf.put(picture(new TextEncoder().encode('second')));
  const text = async (version_id: string | null) => {
    const found = await read(shelf, { version_id });
    return found.ok && new TextDecoder().decode(found.bytes);
  };
  expect(await text(null)).toBe('second');
  expect(await text(first.headers.get('x-amz-version-id'))).toBe('first');
  await shelf.remove(picture());
  expect(await read(shelf)).toMatchObject({ because: 'no_object' });
  expect(await text(first.headers.get('x-amz-version-id'))).toBe('first');
  expect(await keys(store, { versions: '' })).toHaveLength(3);
});

test('what cannot be read is told apart', async () => {
  const { shelf } = await openShelf();
  expect(await read(shelf)).toMatchObject({ ok: false, because: 'no_bucket' });
  await shelf.put(picture());
  expect(await read(shelf, { key: 'none' })).toMatchObject({
    ok: false,
    because: 'no_object',
    detail: 'The specified key does not exist.',
  });
  expect(await read(shelf, { version_id: 'x'.repeat(32) })).toMatchObject({ because: 'no_object' });
  expect(await read(shelf, { version_id: '?' })).toMatchObject({ because: 'refused' });
  expect(await read(shelf, { most_bytes: 2 })).toMatchObject({ because: 'too_large' });
  expect(await read(shelf, { most_bytes: 3 })).toMatchObject({ ok: true });
  expect(await read(shelf, { bucket: '_' })).toMatchObject({ because: 'no_bucket' });
});

test('a name that no bucket can have is refused, and nothing that is not there is removed', async () => {
  const { shelf } = await openShelf();
  expect(await shelf.put({ ...picture(), bucket: 'No_Bucket' })).toEqual({
    ok: false,
    detail: 'The specified bucket is not valid.',
  });
  expect(await shelf.put({ ...picture(), key: 'k'.repeat(1025) })).toMatchObject({ ok: false });
  await shelf.remove(picture());
  await shelf.put(picture());
  await shelf.remove(picture());
  await shelf.remove(picture());
  expect(await read(shelf)).toMatchObject({ because: 'no_object' });
});

test('a world is born of its seed, and its objects are its own', async () => {
  const seed = [{ name: 'pictures', objects: [{ key: 'seeded', body: 'hello' }] }];
  const { store, shelf } = await openShelf({ seed }, 'w');
  expect(await read(shelf, { key: 'seeded' })).toMatchObject({ ok: true });
  await shelf.put(picture());
  expect(await keys(store)).toEqual(['seeded']);
  const there = await store.ask('GET', '/pictures', { headers: { 'x-understudy-world': 'w' } });
  expect(elements(there.text, 'Key')).toEqual(['a b/ü.png', 'seeded']);
});

test('who wants to be told of a bucket hears of neighbours, too', async () => {
  const { store, shelf, settled } = await openShelf();
  const told: unknown[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    const request = new Request(sent);
    const { Records } = (await request.json()) as { Records: { eventName: string }[] };
    told.push([request.url, Records[0]?.eventName]);
    return new Response('ok');
  });
  await store.ask('PUT', '/pictures');
  const rules = ['https://hooks.test/s3', 'arn:understudy:webhooks:::hooks'].map(
    (target, id) =>
      `<TopicConfiguration><Id>${id}</Id><Topic>${target}</Topic><Event>s3:ObjectCreated:*</Event><Event>s3:ObjectRemoved:*</Event></TopicConfiguration>`,
  );
  const body = `<NotificationConfiguration>${rules.join('')}</NotificationConfiguration>`;
  const subscribed = await store.ask('PUT', '/pictures', { query: { notification: '' }, body });
  expect([subscribed.status, element(subscribed.text, 'Code')]).toEqual([200, undefined]);
  await shelf.put(picture());
  await settled();
  await shelf.remove(picture());
  await settled();
  const hooks = `${env.MOCK_HOST === 'localhost:8787' ? 'http' : 'https'}://${env.MOCK_HOST}/m/${store.projectSlug}/hooks`;
  expect(told.toSorted()).toEqual(
    [
      ['https://hooks.test/s3', 'ObjectCreated:Put'],
      ['https://hooks.test/s3', 'ObjectRemoved:Delete'],
      [hooks, 'ObjectCreated:Put'],
      [hooks, 'ObjectRemoved:Delete'],
    ].toSorted(),
  );
});
