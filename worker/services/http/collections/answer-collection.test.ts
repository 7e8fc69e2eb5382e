import { env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { memoryName } from '../../../engine/collections/memory-name';
import { openCollections } from './collection-playground';

const openGroup = (documents: Record<string, unknown>[]) =>
  openCollections((place) => env.GROUP_STATE.getByName(memoryName(place)), documents);

const three = [
  { id: 'a', n: 1, tags: ['x'] },
  { id: 'b', n: 2, tags: [] },
  { id: 'c', n: 3, tags: [] },
];

const mixed = [
  { id: 'a', title: 'beta', tags: ['json', 'web'], price: 3, note: null },
  { id: 'b', title: 'Alpha', tags: [], price: 0 },
  { id: 'c', title: 'Gamma', tags: ['Web'], note: 'x' },
];

const idsOf = ({ json }: { json: { id: string }[] }) => json.map(({ id }) => id);

describe('a collection of items that are not alike', () => {
  test.each([
    ['v0', 'tags_like=web', ['a', 'c']],
    ['v0', 'tags_like=^json,web$', ['a']],
    ['v0', 'price_gte=', ['a', 'b']],
    ['v0', 'note_ne=x', []],
    ['v0', '_sort=title', ['b', 'c', 'a']],
    ['v1', 'note:ne=x', ['a']],
    ['v1', 'id:in=a, c', ['a', 'c']],
    ['v1', '_sort=title', ['b', 'a', 'c']],
    ['mockoon', 'note_ne=x', ['a', 'b']],
    ['mockoon', 'price_gt=', ['a']],
  ])('in %s understands %s as its own server does', async (dialect, query, ids) => {
    const { send } = openGroup([{ name: 'posts', dialect, seed: { rows: mixed } }]);
    expect(idsOf(await send(`/posts?${query}`))).toEqual(ids);
  });
});

describe('a collection in the words of json-server 1.x', () => {
  const open = () =>
    openGroup([
      { name: 'posts', dialect: 'v1', seed: { rows: three } },
      {
        name: 'comments',
        dialect: 'v1',
        seed: {
          rows: [
            { id: '1', postId: 'a' },
            { id: '2', postId: 'b' },
          ],
        },
      },
    ]);

  test('answers a page in its envelope', async () => {
    const { send } = open();
    expect((await send('/posts?_page=2&_per_page=2')).json).toEqual({
      first: 1,
      prev: 1,
      next: null,
      last: 2,
      pages: 2,
      items: 3,
      data: [three[2]],
    });
    expect((await send('/posts?_page=9&_per_page=2')).json).toMatchObject({ prev: 1, data: [three[2]] });
  });

  test.each([
    ['n:gt=1', ['b', 'c']],
    ['n_gte=3', ['c']],
    ['id=a', ['a']],
    ['id:in=a,c', ['a', 'c']],
    ['n:unknown=1', ['a', 'b', 'c']],
    ['_sort=-n', ['c', 'b', 'a']],
    ['nobody=1', []],
    ['_where={"or":[{"n":{"eq":1}},{"id":"c"}]}&n=2', ['a', 'c']],
  ])('understands %s', async (query, ids) => {
    const { send } = open();
    expect((await send(`/posts?${query}`)).json.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('says that a _where is no JSON object', async () => {
    const answer = await open().send('/posts?_where=[1');
    expect(answer.status).toBe(400);
    expect(answer.json.errors).toMatchObject([{ pointer: 'query:/_where' }]);
  });

  test('names new items itself, keeps ids, and takes no list for an item', async () => {
    const { send } = open();
    const made = await send('/posts', { method: 'POST', json: { id: 'mine', n: 4 } });
    expect(made).toMatchObject({
      status: 201,
      json: { n: 4, id: 'd1ce5' },
      headers: { location: '/posts/d1ce5' },
    });
    expect((await send('/posts/a', { method: 'PUT', json: { id: 'z', n: 9 } })).json).toEqual({
      id: 'a',
      n: 9,
    });
    expect((await send('/posts', { method: 'POST', json: [1] })).status).toBe(400);
    expect((await send('/posts', { method: 'POST', body: '{' })).status).toBe(400);
    expect(await send('/posts/none')).toMatchObject({ status: 404, json: { error: 'Not Found' } });
  });

  test('embeds children and parents, and lets children go or stay', async () => {
    const { send } = open();
    expect((await send('/posts/a?_embed=comments')).json.comments).toEqual([{ id: '1', postId: 'a' }]);
    expect((await send('/comments/2?_embed=post')).json.post).toMatchObject({ id: 'b' });
    expect((await send('/posts/a', { method: 'DELETE' })).json).toMatchObject({ id: 'a' });
    expect((await send('/comments')).json).toEqual([
      { id: '1', postId: null },
      { id: '2', postId: 'b' },
    ]);
    await send('/posts/b?_dependent=comments', { method: 'DELETE' });
    expect((await send('/comments')).json).toEqual([{ id: '1', postId: null }]);
  });
});

describe("a collection in Mockoon's words", () => {
  const open = (rows: unknown[] = three) =>
    openGroup([{ name: 'posts', dialect: 'mockoon', seed: { rows } }]);

  test.each([
    ['', ['a', 'b', 'c'], '3'],
    ['n_gt=1', ['b', 'c'], '2'],
    ['n_eq=1.0', ['a'], '1'],
    ['id_ne=a', ['b', 'c'], '2'],
    ['id_like=[AB]', ['a', 'b'], '2'],
    ['id_start=B', ['b'], '1'],
    ['id_end=c', ['c'], '1'],
    ['n=1', ['a', 'b', 'c'], '3'],
    ['search=X', ['a'], '1'],
    ['sort=n&order=desc&page=1&limit=2', ['c', 'b'], '3'],
    ['page=2&limit=2', ['c'], '3'],
  ])('understands %j', async (query, ids, filtered) => {
    const answer = await open().send(`/posts?${query}`);
    expect(answer.json.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(answer.headers).toMatchObject({ 'x-total-count': '3', 'x-filtered-count': filtered });
  });

  test('sorts without regard to case', async () => {
    const { send } = open([{ id: 'b' }, { id: 'A' }, { id: 'C' }]);
    expect((await send('/posts?sort=id')).json).toEqual([{ id: 'A' }, { id: 'b' }, { id: 'C' }]);
  });

  test('gives UUIDs where there are no numbers', async () => {
    const made = await open().send('/posts', { method: 'POST', json: {} });
    expect(made.json).toEqual({ id: '5eed0000-0000-4000-8000-000000000000' });
    expect((await open([{ id: 7 }]).send('/posts', { method: 'POST', json: {} })).json).toEqual({ id: 8 });
  });

  test('writes whole lists, and lets an item take another id', async () => {
    const { send } = open();
    expect((await send('/posts', { method: 'PATCH', json: [{ id: 'd' }] })).json).toHaveLength(4);
    expect((await send('/posts', { method: 'PUT', json: [{ id: 'x' }] })).json).toEqual([{ id: 'x' }]);
    expect((await send('/posts/x', { method: 'PUT', json: { id: 'y' } })).json).toEqual({ id: 'y' });
    expect((await send('/posts', { method: 'DELETE' })).status).toBe(200);
    expect((await send('/posts')).json).toEqual([]);
  });
});

describe('a collection', () => {
  test('that has a schema takes only what fits it, and says where not', async () => {
    const schema = { type: 'object', properties: { email: { type: 'string' } }, required: ['email'] };
    const { send } = openGroup([{ name: 'users', schema, unique_keys: [['email']] }]);
    const bad = await send('/users', { method: 'POST', json: { email: 1 } });
    expect(bad).toMatchObject({ status: 400, headers: { 'content-type': 'application/problem+json' } });
    expect(bad.json.errors).toMatchObject([{ pointer: '/email' }]);
    expect((await send('/users', { method: 'POST', json: { email: 'a@b.c' } })).status).toBe(201);
    const taken = await send('/users', { method: 'POST', json: { email: 'a@b.c' } });
    expect(taken).toMatchObject({ status: 409, json: { key: ['email'], item: '1' } });
    expect((await send('/users/1', { method: 'PATCH', json: { email: null } })).status).toBe(400);
    expect((await send('/users')).json).toEqual([{ email: 'a@b.c', id: 1 }]);
  });

  test('is filled from its schema, the same in every world', async () => {
    const schema = {
      type: 'object',
      properties: { id: { type: 'integer' }, email: { type: 'string', format: 'email' } },
      required: ['email'],
    };
    const { send } = openGroup([{ name: 'users', schema, seed: { count: 25 } }]);
    const main = await send('/users');
    expect(main.json.length).toBeGreaterThan(20);
    expect((await send('/users', { world: 'other' })).json).toEqual(main.json);
  });

  test('is another one in another world', async () => {
    const { send } = openGroup([{ name: 'posts', seed: { rows: three } }]);
    await send('/posts/a', { method: 'DELETE', world: 'w1' });
    expect((await send('/posts/a', { world: 'w1' })).status).toBe(404);
    expect((await send('/posts/a', { world: 'w2' })).status).toBe(200);
    expect((await send('/posts/a')).status).toBe(200);
  });

  test('is paged by cursor in every dialect', async () => {
    const { send } = openGroup([{ name: 'posts', dialect: 'mockoon', seed: { rows: three } }]);
    const first = await send('/posts?_cursor=&_limit=2');
    expect(first.json).toHaveLength(2);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? '';
    const second = await send(next);
    expect(second.json).toEqual([three[2]]);
    expect(second.headers.link).toBe(undefined);
  });

  test('that is only read has no way to be written', async () => {
    const { send } = openGroup([{ name: 'posts', read_only: true, seed: { rows: three } }]);
    expect((await send('/posts', { method: 'POST', json: {} })).status).toBe(404);
    expect((await send('/posts/a')).status).toBe(200);
  });

  test('keeps relations under the names that its author gave', async () => {
    const { send } = openGroup([
      {
        name: 'users',
        seed: { rows: [{ id: 1 }] },
        relations: [{ name: 'boss_of', kind: 'has_many', collection: 'teams', foreign_key: 'lead.id' }],
      },
      {
        name: 'teams',
        seed: { rows: [{ id: 5, lead: { id: 1 } }] },
        relations: [{ name: 'lead_person', kind: 'belongs_to', collection: 'users', foreign_key: 'lead.id' }],
      },
    ]);
    expect((await send('/users/1?_embed=boss_of')).json.boss_of).toEqual([{ id: 5, lead: { id: 1 } }]);
    expect((await send('/teams?_expand=lead_person')).json[0].lead_person).toEqual({ id: 1 });
    expect((await send('/users/1/teams')).json).toHaveLength(1);
    expect((await send('/users/1/teams', { method: 'POST', json: {} })).json).toEqual({
      lead: { id: 1 },
      id: 6,
    });
    expect((await send('/users/1/nothing')).status).toBe(404);
  });

  test('answers HEAD with the headers of GET alone', async () => {
    const { send } = openGroup([{ name: 'posts', seed: { rows: three } }]);
    const [get, head] = [await send('/posts?_limit=1'), await send('/posts?_limit=1', { method: 'HEAD' })];
    expect(head.text).toBe('');
    expect(head.headers).toEqual({ ...get.headers, 'content-length': String(get.text.length) });
  });
});
