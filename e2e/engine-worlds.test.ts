import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useOwnProject } from './own-project.ts';

const WORKERS = 16;
const ROUNDS: Record<string, number> = { 'a header': 60 };
const ROUNDS_ELSE = 15;

type Item = { id: number; title: string };
/** Where a worker sends its requests, and with which headers. */
type Way = { url: string; headers?: Record<string, string> };

describe('sixteen workers that create, list and delete on one URL', () => {
  const own = useOwnProject('Worlds');
  const agent = new Agent({ connections: WORKERS });

  beforeAll(() => own.admin.post(`/api/groups/${own.group().id}/collections`, { name: 'posts' }));
  afterAll(() => agent.close());

  /** How each worker says which world is its own. */
  const ways: Record<string, (world: string) => Way> = {
    'a header': (world) => ({ url: `${own.url()}/posts`, headers: { 'x-understudy-world': world } }),
    'the query': (world) => ({ url: `${own.url()}/posts?__world=${world}` }),
    'the host': (world) => {
      const [group, project] = new URL(own.url()).pathname.split('/').slice(2).reverse();
      return {
        url: `${inject('url')}/posts`,
        headers: { host: `${world}--${group}--${project}.localhost:${inject('port')}` },
      };
    },
    nothing: () => ({ url: `${own.url()}/posts` }),
  };

  async function call<Body>(way: Way, method: string, item?: Item | object) {
    const [address = '', query] = way.url.split('?');
    const path = item && 'id' in item ? `${address}/${item.id}` : address;
    const { body } = await request(query === undefined ? path : `${path}?${query}`, {
      method: method as 'GET',
      dispatcher: agent,
      headers: { 'content-type': 'application/json', ...way.headers },
      ...(method === 'POST' && { body: JSON.stringify(item) }),
    });
    return (await body.json()) as Body;
  }

  /** How often somebody else's item was there, or the own one was not. */
  async function suite(worker: number, way: Way, rounds: number) {
    let collisions = 0;
    for (let round = 0; round < rounds; round++) {
      const title = `${worker}-${round}`;
      const made = await call<Item>(way, 'POST', { title });
      const listed = await call<Item[]>(way, 'GET');
      if (listed.length !== 1 || listed[0]?.title !== title) collisions += 1;
      await call(way, 'DELETE', { id: made.id });
    }
    return collisions;
  }

  async function collisionsBy(name: string): Promise<number> {
    const workers = Array.from({ length: WORKERS }, (_, worker) => worker);
    const world = (worker: number) => `${name.replace(' ', '-')}-${worker}`;
    const way = ways[name];
    if (!way) throw new Error(`There is no way ${name}.`);
    const counts = await Promise.all(
      workers.map((worker) => suite(worker, way(world(worker)), ROUNDS[name] ?? ROUNDS_ELSE)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  test.each(['a header', 'the query', 'the host'])(
    'never meet when %s names a world for each',
    async (name) => {
      expect(await collisionsBy(name)).toBe(0);
    },
  );

  test('meet again and again in one world', async () => {
    expect(await collisionsBy('nothing')).toBeGreaterThan(WORKERS);
  });

  test('get an id of their own for each item, whoever is quicker', async () => {
    const way = { url: `${own.url()}/posts?__world=race` };
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, n) => call<Item>(way, 'POST', { title: `${n}` })),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(200);
  });
});
