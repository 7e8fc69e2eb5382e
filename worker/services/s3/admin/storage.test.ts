import { beforeEach, describe, expect, test } from 'vitest';
import { openStoreDesk, type StoreDesk } from '../../../testing/store-desk';

const SEED = [
  {
    name: 'papers',
    versioning: true,
    objects: [
      { key: 'notes/one.txt', body: 'one', content_type: 'text/plain' },
      { key: 'notes/one.txt', body: 'one, again', content_type: 'text/plain' },
      { key: 'page.html', body: '<script>1</script>', content_type: 'text/html' },
    ],
  },
];

let desk: StoreDesk;
beforeEach(async () => {
  desk = await openStoreDesk({ seed: SEED });
});

const get = (path: string) => desk.admin(path);
const post = (path: string, json: unknown) => desk.admin(path, { method: 'POST', json });

describe('buckets', () => {
  test('are shown with what they hold', async () => {
    expect((await get('/buckets')).body).toMatchObject({
      buckets: [
        {
          name: 'papers',
          owner: { name: 'Default' },
          versioning: 'enabled',
          objects: 2,
          versions: 3,
          bytes: 31,
        },
      ],
    });
    expect((await get('/buckets/none')).body).toMatchObject({ code: 'storage.missing' });
  });

  test('are made for an account, and are there for its clients', async () => {
    const made = await post('/buckets', { name: 'fresh', versioning: true });
    expect([made.status, made.body]).toMatchObject([
      201,
      { bucket: { name: 'fresh', versioning: 'enabled' } },
    ]);
    expect((await desk.ask('HEAD', '/fresh')).status).toBe(200);
    expect((await post('/buckets', { name: 'fresh' })).status).toBe(409);
    expect((await post('/buckets', { name: 'other', account: 'nobody' })).body).toMatchObject({
      code: 'storage.unknown_account',
    });
  });

  test('are deleted when they are empty, or by force', async () => {
    const deleted = (query = '') => desk.admin(`/buckets/papers${query}`, { method: 'DELETE' });
    expect((await deleted()).body).toMatchObject({ code: 'storage.conflict' });
    expect((await deleted('?force=true')).status).toBe(204);
    expect((await desk.ask('HEAD', '/papers')).status).toBe(404);
  });
});

describe('objects', () => {
  test('are listed by folders, and by versions', async () => {
    const top = await get('/buckets/papers/objects');
    expect(top.body).toMatchObject({
      folders: ['notes/'],
      objects: [{ key: 'page.html' }],
      next_cursor: null,
    });
    const versions = await get('/buckets/papers/objects?versions=true&delimiter=&limit=2');
    const { objects, next_cursor } = versions.body as { objects: object[]; next_cursor: string };
    expect(objects).toMatchObject([
      { key: 'notes/one.txt', size: 10, is_latest: true },
      { key: 'notes/one.txt', size: 3, is_latest: false },
    ]);
    const cursor = encodeURIComponent(next_cursor);
    const rest = await get(`/buckets/papers/objects?versions=true&delimiter=&limit=2&cursor=${cursor}`);
    expect(rest.body).toMatchObject({ objects: [{ key: 'page.html' }], next_cursor: null });
    expect((await get('/buckets/papers/objects?cursor=x')).status).toBe(400);
  });

  test('are shown whole, and downloaded as nothing that a browser would run', async () => {
    expect((await get('/buckets/papers/object?key=page.html')).body).toMatchObject({
      object: {
        key: 'page.html',
        headers: { 'content-type': 'text/html' },
        size: 18,
        tags: {},
        legal_hold: false,
      },
    });
    const { headers, text } = await get('/buckets/papers/object/content?key=page.html');
    expect([text, headers.get('content-security-policy'), headers.get('content-disposition')]).toEqual([
      '<script>1</script>',
      'sandbox',
      'attachment',
    ]);
  });

  test('are uploaded with their type and metadata, and read by clients', async () => {
    const body = 'x'.repeat(100_000);
    const uploaded = await desk.admin('/buckets/papers/object?key=dir%2Fbig.txt', {
      method: 'PUT',
      body,
      headers: { 'content-type': 'text/plain', 'content-length': '100000', 'x-amz-meta-from': 'dashboard' },
    });
    expect(uploaded.body).toMatchObject({ key: 'dir/big.txt', version_id: expect.any(String) });
    const answer = await desk.ask('GET', '/papers/dir/big.txt');
    expect([answer.text.length, answer.headers.get('x-amz-meta-from')]).toEqual([100_000, 'dashboard']);
    expect((await get('/buckets/papers/object/content?key=dir%2Fbig.txt')).text).toBe(body);
  });

  test('come in parts where they are large, and are nothing before they are complete', async () => {
    const begin = () => post('/buckets/papers/uploads', { key: 'dir/big.bin', content_type: 'text/plain' });
    const idOf = ({ body }: { body: unknown }) => (body as { upload: { id: string } }).upload.id;
    const id = idOf(await begin());
    const at = (end: string) => `/buckets/papers/uploads/${id}${end}?key=dir%2Fbig.bin`;
    const first = 'x'.repeat(5 * 1024 * 1024);
    const put = (number: number, body: string) =>
      desk.admin(at(`/parts/${number}`), {
        method: 'PUT',
        body,
        headers: { 'content-length': String(body.length) },
      });
    const parts = [(await put(1, first)).body, (await put(2, 'the end')).body];
    expect(parts).toMatchObject([
      { number: 1 },
      { number: 2, etag: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect((await get('/buckets/papers/object?key=dir%2Fbig.bin')).status).toBe(404);
    const wrong = await post(at('/complete'), { parts: [{ number: 1, etag: 'another' }] });
    expect(wrong.body).toMatchObject({ code: 'storage.invalid' });
    const done = await post(at('/complete'), { parts });
    expect(done.body).toMatchObject({ key: 'dir/big.bin', etag: expect.stringMatching(/-2$/) });
    const answer = await desk.ask('GET', '/papers/dir/big.bin');
    expect([answer.text.length, answer.text.slice(-7), answer.headers.get('content-type')]).toEqual([
      first.length + 7,
      'the end',
      'text/plain',
    ]);

    const dropped = idOf(await begin());
    const path = `/buckets/papers/uploads/${dropped}?key=dir%2Fbig.bin`;
    expect((await desk.admin(path, { method: 'DELETE' })).status).toBe(204);
    expect((await desk.admin(path, { method: 'DELETE' })).body).toMatchObject({ code: 'storage.missing' });
  });

  test('are tagged, and deleted many at a time', async () => {
    const tagged = await desk.admin('/buckets/papers/object/tags?key=page.html', {
      method: 'PUT',
      json: { tags: { kind: 'page' } },
    });
    expect(tagged.body).toMatchObject({ object: { tags: { kind: 'page' } } });
    const wrong = await desk.admin('/buckets/papers/object/tags?key=page.html', {
      method: 'PUT',
      json: { tags: { 'aws:x': 'page' } },
    });
    expect(wrong.body).toMatchObject({ code: 'storage.invalid' });
    const deleted = await post('/buckets/papers/objects/delete', {
      objects: [{ key: 'page.html' }, { key: 'notes/one.txt' }],
    });
    expect(deleted.body).toMatchObject({ deleted: [{ is_delete_marker: true }, {}], failed: [] });
    expect((await get('/buckets/papers/objects?delimiter=')).body).toMatchObject({ objects: [] });
  });

  test('are given away by links', async () => {
    const made = await post('/buckets/papers/presign', { key: 'notes/one.txt', expires_in: 60 });
    const { url } = made.body as { url: string };
    expect((await desk.house.call(url, { token: null })).text).toBe('one, again');
  });
});

describe('the store', () => {
  test('tells its size and its accounts', async () => {
    expect((await get('/store')).body).toMatchObject({
      buckets: 1,
      objects: 2,
      accounts: [{ name: 'Default', account_id: '000000000000' }],
    });
  });

  test('is sown once more with what worlds begin with', async () => {
    await desk.admin('/buckets/papers?force=true', { method: 'DELETE' });
    expect((await desk.admin('/store/seed', { method: 'POST' })).body).toMatchObject({
      buckets: 1,
      objects: 2,
    });
  });

  test('has worlds that are forked, reset and forgotten', async () => {
    await post('/buckets', { name: 'later' });
    const forked = await post('/store/worlds', { name: 'w-1' });
    expect([forked.status, forked.body]).toMatchObject([
      201,
      {
        worlds: [
          { name: 'main', buckets: 2 },
          { name: 'w-1', buckets: 2 },
        ],
      },
    ]);
    expect((await desk.admin('/store/worlds/main/reset', { method: 'POST' })).status).toBe(204);
    expect((await get('/buckets')).body).toMatchObject({ buckets: [{ name: 'papers' }] });
    expect((await get('/buckets?world=w-1')).body).toMatchObject({
      buckets: [{ name: 'later' }, { name: 'papers' }],
    });
    expect((await desk.admin('/store/worlds/w-1', { method: 'DELETE' })).status).toBe(204);
    expect((await desk.admin('/store/worlds/w-1', { method: 'DELETE' })).body).toMatchObject({
      code: 'storage.unknown_world',
    });
    expect((await desk.admin('/store/worlds/main', { method: 'DELETE' })).body).toMatchObject({
      code: 'storage.main_world',
    });
  });
});
