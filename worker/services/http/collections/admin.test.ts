import { env } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { worldsApi as houseWorldsApi } from '../../../admin/groups/worlds-api';
import { commitWrite } from '../../../db/commit';
import { revisionGuard } from '../../../db/stale-write';
import { memoryName } from '../../../engine/collections/memory-name';
import { systemClock } from '../../../platform/clock';
import { openDatabase } from '../../../platform/database';
import { randomIds } from '../../../platform/ids';
import { problemResponse } from '../../../platform/problem';
import type { ServiceAppEnv } from '../../admin-env';
import type { GroupWrite } from '../../ports';
import { worldsApi } from '../worlds/admin';
import { collectionsApi } from './admin';
import { itemsApi } from './items-admin';
import { findDeletedCollection, loadCollections } from './repository';
import { buryCollectionsOf, reviveCollectionsOf } from './write-repository';

const db = openDatabase(env.DB);
const stamps = { clock: systemClock, ids: randomIds };
const caller = {
  user: { id: 'ada', name: 'Ada', email: null, avatar_url: null },
  via: 'token' as const,
  scopes: ['admin' as const],
  session_id: null,
  token_expires_at: null,
};

/** The routes with a group of their own; who may pass is the admin API's, which has tests of its own. */
function openAdmin() {
  const id = randomIds.next();
  const writes: GroupWrite[] = [];
  const variables = {
    requestId: 'r',
    admit: async () => {},
    caller,
    group: { id, name: 'Shop', kind: 'http' },
    ports: {
      ...stamps,
      db,
      memory: (place: { group_id: string; world: string }) => env.GROUP_STATE.getByName(memoryName(place)),
    },
    commit: async (write: GroupWrite) => {
      const { expected, statements, resource } = write;
      const guard = expected ? revisionGuard(db, { ...expected, id: resource.id }) : null;
      await commitWrite({ ...stamps, db, caller }, { statements, audit: null, guard });
      writes.push(write);
      return { version: writes.length };
    },
  };
  const app = new Hono<ServiceAppEnv>()
    .use(async (c, next) => {
      for (const [name, value] of Object.entries(variables)) c.set(name as 'requestId', value as string);
      await next();
    })
    .route('/collections', collectionsApi)
    .route('/collections', itemsApi)
    .route('/worlds', worldsApi)
    .route('/worlds', houseWorldsApi)
    .onError((error) => problemResponse(error, 'r'));

  async function call(method: string, path: string, json?: unknown, headers: Record<string, string> = {}) {
    const response = await app.request(path, {
      method,
      headers: { ...headers, ...(json !== undefined && { 'content-type': 'application/json' }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: what a JSON answer holds is what the test is about.
    const body: any = text === '' ? null : JSON.parse(text);
    return { status: response.status, etag: response.headers.get('etag'), body };
  }
  return { id, writes, call };
}

let admin: ReturnType<typeof openAdmin>;
beforeEach(() => {
  admin = openAdmin();
});

async function created(json: object = { name: 'posts', seed: { rows: [{ id: 1, title: 'a' }, { id: 2 }] } }) {
  const { status, body } = await admin.call('POST', '/collections', json);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.collection;
}

describe('the collections of a group', () => {
  test('are made, read, changed, replaced, deleted and brought back', async () => {
    const made = await admin.call('POST', '/collections', { name: 'posts' });
    expect(made).toMatchObject({ status: 201, etag: '"r1"' });
    const { id } = made.body.collection;
    expect(made.body.collection).toMatchObject({ path: '/posts', dialect: 'auto', seed: { rows: [] } });
    expect((await admin.call('GET', `/collections/${id}`)).body).toEqual(made.body);

    const patched = await admin.call(
      'PATCH',
      `/collections/${id}`,
      { dialect: 'v1' },
      { 'if-match': '"r1"' },
    );
    expect(patched).toMatchObject({ status: 200, etag: '"r2"', body: { collection: { dialect: 'v1' } } });
    const replaced = await admin.call('PUT', `/collections/${id}`, {
      name: 'articles',
      path: '/v1/articles/',
    });
    expect(replaced.body.collection).toMatchObject({
      name: 'articles',
      path: '/v1/articles',
      dialect: 'auto',
    });

    expect((await admin.call('DELETE', `/collections/${id}`)).status).toBe(204);
    expect((await admin.call('GET', `/collections/${id}`)).status).toBe(404);
    expect((await admin.call('POST', `/collections/${id}/restore`)).status).toBe(200);
    expect((await admin.call('POST', `/collections/${id}/restore`)).status).toBe(409);
    expect(admin.writes.map(({ action }) => action)).toEqual([
      'collections.create',
      'collections.update',
      'collections.replace',
      'collections.delete',
      'collections.restore',
    ]);
    expect(admin.writes[1]?.changes).toEqual([{ field: 'dialect', before: 'auto', after: 'v1' }]);
  });

  test('are listed page by page, without what may be long', async () => {
    for (const name of ['a', 'b', 'c']) await created({ name });
    const first = await admin.call('GET', '/collections?limit=2');
    const second = await admin.call('GET', `/collections?limit=2&cursor=${first.body.next_cursor}`);
    const all = [...first.body.collections, ...second.body.collections];
    expect(all.map(({ name }) => name).sort()).toEqual(['a', 'b', 'c']);
    expect(all[0]).not.toHaveProperty('seed');
  });

  test('never share a name or a path', async () => {
    await created();
    expect((await admin.call('POST', '/collections', { name: 'posts', path: '/x' })).body).toMatchObject({
      code: 'collections.name_taken',
      errors: [{ pointer: '/name' }],
    });
    expect((await admin.call('POST', '/collections', { name: 'p', path: '/posts' })).body).toMatchObject({
      code: 'collections.path_taken',
    });
  });

  test('are not written over by who has read an older one', async () => {
    const { id } = await created();
    await admin.call('PATCH', `/collections/${id}`, { description: 'x' });
    const stale = await admin.call(
      'PATCH',
      `/collections/${id}`,
      { description: 'y' },
      { 'if-match': '"r1"' },
    );
    expect(stale.status).toBe(412);
  });

  test.each([
    [{ name: '1posts' }, '/name'],
    [{ name: 'p', path: '/a/*' }, '/path'],
    [{ name: 'p', id_field: 'a"b' }, '/id_field'],
    [{ name: 'p', seed: { count: 3 } }, '/seed/count'],
    [{ name: 'p', seed: { rows: [{ id: 1 }, { id: '1' }] } }, '/seed/rows/1'],
    [{ name: 'p', seed: { rows: [{ a: 1 }, { a: 1 }] }, unique_keys: [['a']] }, '/seed/rows/1'],
    [{ name: 'p', schema: { type: 'strin' } }, '/schema/type'],
    [{ name: 'p', schema: { required: ['x'] }, seed: { rows: [{}] } }, '/seed/rows/0'],
    [{ name: 'p', singular: true, seed: { rows: [{}, {}] } }, '/seed/rows'],
    [{ name: 'p', schema: false, seed: { count: 1 } }, '/schema'],
  ])('are refused where they do not hold together: %j', async (json, pointer) => {
    const { status, body } = await admin.call('POST', '/collections', json);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('fall and come back with their group', async () => {
    const { id } = await created();
    const which = sql`(SELECT ${admin.id})`;
    const at = '2026-01-01T00:00:00.000Z';
    for (const statement of buryCollectionsOf(db, which, at)) await db.batch([statement]);
    expect(await loadCollections(db, admin.id)).toEqual([]);
    expect(await findDeletedCollection(db, admin.id, id)).toMatchObject({ deleted_at: at });
    for (const statement of reviveCollectionsOf(db, which, at)) await db.batch([statement]);
    expect(await loadCollections(db, admin.id)).toHaveLength(1);
  });
});

describe('what a collection remembers', () => {
  test('is listed, searched, sorted and changed, in the world that is meant', async () => {
    const { id } = await created();
    const items = `/collections/${id}/items`;
    expect((await admin.call('GET', items)).body).toEqual({
      items: [{ id: 1, title: 'a' }, { id: 2 }],
      total: 2,
      next_cursor: null,
    });
    const first = await admin.call('GET', `${items}?limit=1&sort=-id`);
    expect(first.body.items).toEqual([{ id: 2 }]);
    const second = await admin.call('GET', `${items}?limit=1&sort=-id&cursor=${first.body.next_cursor}`);
    expect(second.body).toMatchObject({ items: [{ id: 1 }], next_cursor: null });
    expect((await admin.call('GET', `${items}?q=a`)).body.items).toHaveLength(1);

    expect((await admin.call('POST', `${items}?world=w`, { title: 'c' })).body).toEqual({
      item: { title: 'c', id: 3 },
    });
    expect((await admin.call('PUT', `${items}/3?world=w`, { title: 'd' })).body.item).toEqual({
      title: 'd',
      id: 3,
    });
    expect((await admin.call('GET', `${items}/3`)).status).toBe(404);
    expect((await admin.call('DELETE', `${items}/3?world=w`)).status).toBe(204);
    expect((await admin.call('GET', `${items}/3?world=w`)).body.code).toBe('collections.unknown_item');
  });

  test('is filtered by conditions on its fields', async () => {
    const { id } = await created();
    const where = (text: string) =>
      admin.call('GET', `/collections/${id}/items?where=${encodeURIComponent(text)}`);
    expect((await where('{"id":{"gt":1}}')).body.items).toEqual([{ id: 2 }]);
    expect((await where('{"title":{"contains":"A"}}')).body.items).toEqual([{ id: 1, title: 'a' }]);
    expect(await where('[]')).toMatchObject({ status: 400, body: { errors: [{ pointer: 'query:/where' }] } });
  });

  test('takes many items at once, beside what is there or in place of it, and all or none', async () => {
    const { id } = await created({ name: 'posts', schema: { required: ['a'] }, seed: { rows: [{ a: 0 }] } });
    const items = `/collections/${id}/items`;
    expect(await admin.call('POST', `${items}/batch`, { items: [{ a: 1 }, { a: 2 }] })).toMatchObject({
      status: 201,
      body: { count: 2 },
    });
    expect((await admin.call('GET', items)).body.total).toBe(3);
    expect((await admin.call('POST', `${items}/batch`, { items: [{ a: 3 }, {}] })).status).toBe(400);
    expect((await admin.call('GET', items)).body.total).toBe(3);
    await admin.call('POST', `${items}/batch`, { items: [{ a: 9 }], instead: true });
    expect((await admin.call('GET', items)).body.items).toMatchObject([{ a: 9 }]);
  });

  test('goes back to its seed alone: the other collections of the world stay', async () => {
    const { id } = await created();
    const other = await created({ name: 'other' });
    await admin.call('POST', `/collections/${id}/items?world=w`, { title: 'c' });
    await admin.call('POST', `/collections/${other.id}/items?world=w`, {});
    const reset = await admin.call('POST', `/collections/${id}/items/reset?world=w`);
    expect(reset).toMatchObject({ status: 200, body: { count: 2 } });
    expect((await admin.call('GET', `/collections/${id}/items?world=w`)).body.items).toEqual([
      { id: 1, title: 'a' },
      { id: 2 },
    ]);
    expect((await admin.call('GET', `/collections/${other.id}/items?world=w`)).body.total).toBe(1);
  });
});

describe('the worlds of a group', () => {
  const names = async () =>
    (await admin.call('GET', '/worlds')).body.worlds.map((one: { name: string }) => one.name);

  test('are listed, forked, reset and deleted', async () => {
    const { id } = await created();
    expect((await admin.call('GET', '/worlds')).body.worlds).toMatchObject([
      { name: 'main', created_at: null },
    ]);
    await admin.call('POST', `/collections/${id}/items?world=w1`, { title: 'x' });
    expect(await names()).toEqual(['main', 'w1']);
    const forked = await admin.call('POST', '/worlds', { name: 'w2', from: 'w1' });
    expect(forked).toMatchObject({
      status: 201,
      body: { world: { name: 'w2', collections: { posts: 3 }, items: 3 } },
    });
    expect((await admin.call('POST', '/worlds', { name: 'w2', from: 'w2' })).status).toBe(409);
    expect((await admin.call('POST', '/worlds', { name: 'main', from: 'w2' })).status).toBe(409);
    expect((await admin.call('POST', '/worlds/w2/reset')).status).toBe(200);
    expect((await admin.call('GET', `/collections/${id}/items?world=w2`)).body.total).toBe(2);
    expect((await admin.call('DELETE', '/worlds/w2')).status).toBe(204);
    expect((await admin.call('DELETE', '/worlds/w2')).status).toBe(404);
    expect((await admin.call('DELETE', '/worlds/main')).status).toBe(409);
    expect(await names()).toEqual(['main', 'w1']);
    expect((await admin.call('GET', '/worlds/n%20o')).status).toBe(400);
  });

  test('are found by every name that a request may call them by', async () => {
    const { id } = await created();
    for (const name of ['Test_17', 'a.b', '-']) {
      await admin.call('POST', `/collections/${id}/items?world=${name}`, {});
      expect((await admin.call('GET', `/worlds/${name}`)).body.world).toMatchObject({ name, items: 3 });
      expect((await admin.call('DELETE', `/worlds/${name}`)).status).toBe(204);
    }
  });

  test('are paged by name', async () => {
    const { id } = await created();
    for (const name of ['c', 'a', 'z', 'b'])
      await admin.call('POST', `/collections/${id}/items?world=${name}`, {});
    const first = await admin.call('GET', '/worlds?limit=3');
    expect(first.body.worlds.map((one: { name: string }) => one.name)).toEqual(['main', 'a', 'b']);
    const second = await admin.call('GET', `/worlds?limit=3&cursor=${first.body.next_cursor}`);
    expect(second.body.worlds.map((one: { name: string }) => one.name)).toEqual(['c', 'z']);
    expect(second.body.next_cursor).toBe(null);
  });

  test('are exported, and imported elsewhere', async () => {
    await created();
    const { body } = await admin.call('GET', '/worlds/main/export');
    expect(body).toMatchObject({
      format: 'understudy-world-1',
      collections: { posts: [{ id: 1 }, { id: 2 }] },
    });
    const changed = { ...body, collections: { posts: [{ id: 9 }] } };
    const imported = await admin.call('PUT', '/worlds/w1/import', changed);
    expect(imported.body.world).toMatchObject({ name: 'w1', items: 1 });
    expect((await admin.call('GET', '/worlds/w1/export')).body).toEqual(changed);
    expect((await admin.call('PUT', '/worlds/w1/import', { format: 'other' })).status).toBe(400);
    const twice = { ...body, collections: { posts: [{ id: 9 }, { id: 9 }] } };
    const refused = await admin.call('PUT', '/worlds/w1/import', twice);
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('the same id') } });
    const elsewhere = await admin.call('PUT', '/worlds/w1/import', { ...body, collections: { pots: [] } });
    expect(elsewhere).toMatchObject({ status: 409, body: { detail: expect.stringContaining('"pots"') } });
    expect((await admin.call('GET', '/worlds/w1/export')).body).toEqual(changed);
  });

  test('show and set their state', async () => {
    const set = await admin.call('PATCH', '/worlds/w1/state', {
      values: { cart: { n: 1 }, gone: null },
      scenarios: { order: 'Paid' },
    });
    expect(set.body).toEqual({
      values: [{ key: 'cart', value: { n: 1 } }],
      calls: [],
      scenarios: [{ name: 'order', state: 'Paid' }],
    });
    expect((await admin.call('POST', '/worlds/w1/scenarios/reset', {})).body.scenarios).toEqual([]);
    expect((await admin.call('GET', '/worlds/main/state')).body.values).toEqual([]);
  });
});
