import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { type MockDesk, openDesk } from '../../../testing/mock-desk';

const house = openHouse();
let desk: MockDesk;

beforeEach(async () => {
  desk = await openDesk(house);
});

async function collect(document: object): Promise<string> {
  const made = await desk.admin('/collections', { method: 'POST', json: document });
  if (made.status !== 201) throw new Error(made.text);
  return (made.body as { collection: { id: string } }).collection.id;
}

const ROWS = [
  { id: 1, title: 'One', authorId: 1 },
  { id: 2, title: 'Two', authorId: 2 },
];

const POSTS = { name: 'posts', path: '/posts', seed: { rows: ROWS } };

describe('a collection that is served', () => {
  test('answers reads and writes from one definition', async () => {
    await collect(POSTS);
    expect((await desk.send('/posts')).body).toEqual(ROWS);
    const made = await desk.send('/posts', { method: 'POST', json: { title: 'Three' } });
    expect(made).toMatchObject({ status: 201, body: { id: 3, title: 'Three' } });
    expect(made.headers.get('location')).toMatch(/\/posts\/3$/);
    expect((await desk.send('/posts/3', { method: 'PATCH', json: { draft: true } })).body).toEqual({
      id: 3,
      title: 'Three',
      draft: true,
    });
    expect((await desk.send('/posts/3', { method: 'DELETE' })).status).toBe(200);
    expect((await desk.send('/posts/3')).status).toBe(404);
    const page = await desk.send('/posts?_sort=title&_order=desc&_limit=1');
    expect([page.body, page.headers.get('x-total-count')]).toEqual([[ROWS[1]], '2']);
    expect((await desk.send('/posts?title_like=^on')).body).toEqual([ROWS[0]]);
    const head = await desk.send('/posts', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  test('refuses what its schema does not allow, with pointers', async () => {
    const schema = {
      type: 'object',
      required: ['title'],
      properties: { title: { type: 'string', minLength: 2 } },
    };
    await collect({ ...POSTS, schema, unique_keys: [['title']] });
    const bad = await desk.send('/posts', { method: 'POST', json: { title: 'x' } });
    expect(bad).toMatchObject({ status: 400, body: { errors: [{ pointer: '/title' }] } });
    expect((await desk.send('/posts', { method: 'POST', json: { title: 'One' } })).status).toBe(409);
  });

  test('is seeded from its schema', async () => {
    const schema = {
      type: 'object',
      required: ['id', 'email'],
      properties: { id: { type: 'integer' }, email: { type: 'string', format: 'email' } },
    };
    await collect({ name: 'users', path: '/users', schema, seed: { count: 25 } });
    const { body } = await desk.send('/users?_limit=100');
    expect(body).toHaveLength(25);
    expect((body as { email: string }[]).every(({ email }) => email.includes('@'))).toBe(true);
  });

  test('leaves a route to the endpoint that has it', async () => {
    await collect(POSTS);
    await desk.make({ method: 'GET', path: '/posts/:id', response_body: 'mine' });
    expect((await desk.send('/posts/1')).text).toBe('mine');
    expect((await desk.send('/posts')).body).toEqual(ROWS);
  });

  test('embeds, expands and answers below its items', async () => {
    await collect(POSTS);
    await collect({ name: 'authors', path: '/authors', seed: { rows: [{ id: 1, name: 'Ada' }] } });
    expect((await desk.send('/posts/1?_expand=author')).body).toMatchObject({ author: { name: 'Ada' } });
    expect((await desk.send('/authors/1?_embed=posts')).body).toMatchObject({ posts: [{ title: 'One' }] });
    expect((await desk.send('/authors/1/posts')).body).toEqual([ROWS[0]]);
  });

  test('breaks the schema of its items where its twin says so', async () => {
    const schema = { type: 'object', required: ['title'], properties: { title: { type: 'string' } } };
    await collect({ ...POSTS, schema });
    await desk.admin('', { method: 'PATCH', json: { chaos: { faults: [{ fault: 'contract_violation' }] } } });
    for (const path of ['/posts/chaos', '/posts/1/chaos']) {
      const { headers } = await desk.send(path);
      expect(headers.get('x-understudy-fault')).toMatch(/^contract_violation /);
    }
  });

  test('is in the documentation of the group', async () => {
    await collect(POSTS);
    const { body } = await desk.send('/openapi.json');
    expect(Object.keys((body as { paths: object }).paths)).toEqual(['/posts', '/posts/{id}']);
  });
});

describe('worlds', () => {
  test('sixteen workers, each in its own, never meet; in one world they do', async () => {
    await collect({ ...POSTS, seed: { rows: [] } });
    const suite = async (worker: number, world: string | null) => {
      const headers: Record<string, string> = world === null ? {} : { 'x-understudy-world': world };
      let collisions = 0;
      for (let round = 0; round < 12; round++) {
        const title = `${worker}-${round}`;
        const made = await desk.send('/posts', { method: 'POST', headers, json: { title } });
        const { id } = made.body as { id: number };
        const listed = (await desk.send('/posts', { headers })).body as { title: string }[];
        if (listed.length !== 1 || listed[0]?.title !== title) collisions += 1;
        await desk.send(`/posts/${id}`, { method: 'DELETE', headers });
      }
      return collisions;
    };
    const workers = Array.from({ length: 16 }, (_, worker) => worker);
    const apart = await Promise.all(workers.map((worker) => suite(worker, `worker-${worker}`)));
    expect(apart.reduce((sum, count) => sum + count, 0)).toBe(0);
    const together = await Promise.all(workers.map((worker) => suite(worker, null)));
    expect(together.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  }, 60_000);

  test('are listed, forked, reset, exported, imported and deleted', async () => {
    await collect(POSTS);
    const inWorld = (world: string) => ({ headers: { 'x-understudy-world': world } });
    await desk.send('/posts/1', { method: 'DELETE', ...inWorld('a') });
    const titles = async (world: string) =>
      ((await desk.send('/posts', inWorld(world))).body as { title: string }[]).map(({ title }) => title);
    expect([await titles('a'), await titles('b')]).toEqual([['Two'], ['One', 'Two']]);
    expect((await desk.admin('/worlds', { method: 'POST', json: { name: 'c', from: 'a' } })).status).toBe(
      201,
    );
    expect(await titles('c')).toEqual(['Two']);
    const listed = (await desk.admin('/worlds')).body as { worlds: { name: string }[] };
    expect(listed.worlds.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(['a', 'c']));
    const exported = await desk.admin('/worlds/a/export');
    expect(exported.status).toBe(200);
    await desk.admin('/worlds/a/reset', { method: 'POST', json: {} });
    expect(await titles('a')).toEqual(['One', 'Two']);
    const imported = await desk.admin('/worlds/a/import', { method: 'PUT', json: exported.body });
    expect([imported.status, imported.text.slice(0, 200)]).toEqual([expect.any(Number), expect.any(String)]);
    expect((await desk.admin('/worlds/c', { method: 'DELETE' })).status).toBe(204);
    expect(await titles('c')).toEqual(['One', 'Two']);
  });
});
