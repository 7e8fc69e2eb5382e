import { env, evictDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../engine/exchange';
import { logName } from '../../engine/log-name';
import { LogLoad } from './log-load';
import { logBatch, numbered } from './log-playground';

/** The log of one project, spread over three objects. */
function openSpreadLog() {
  const project_id = crypto.randomUUID();
  const shard = (number: number) => env.PROJECT_LOG.getByName(logName(project_id, number));
  return {
    first: shard(0),
    shard,
    append: (number: number, exchanges: Exchange[]) =>
      shard(number).append(logBatch(exchanges, { project_id, shard: number, shards: 3 })),
  };
}

const NEWEST = { q: '', limit: 100, cursor: null };

const paths = (page: { exchanges: { path: string }[] }) => page.exchanges.map(({ path }) => path);

/** Appends count up through all objects, a few milliseconds apart. */
async function fill(log: ReturnType<typeof openSpreadLog>, batches: number, size: number): Promise<string[]> {
  for (let batch = 0; batch < batches; batch++) {
    await log.append(batch % 3, numbered(batch * size, (batch + 1) * size));
    await scheduler.wait(2);
  }
  return Array.from({ length: batches * size }, (_, index) => `/${index}`).reverse();
}

describe('a log that is spread over several objects', () => {
  test('is read as one, in order and page by page, with none twice and none left out', async () => {
    const log = openSpreadLog();
    const all = await fill(log, 9, 5);
    expect(paths(await log.first.list(NEWEST))).toEqual(all);
    for (const limit of [1, 4, 7]) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { exchanges: { path: string }[]; next: string | null } = await log.first.list({
          ...NEWEST,
          limit,
          cursor,
        });
        seen.push(...paths(page));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual(all);
    }
  });

  test('is filtered, counted and emptied as one', async () => {
    const log = openSpreadLog();
    await fill(log, 6, 5);
    expect(paths(await log.first.list({ ...NEWEST, q: 'path:/3,/8,/29' }))).toEqual(['/29', '/8', '/3']);
    expect(await log.first.facets('method:GET')).toMatchObject({
      total: 30,
      facets: { method: [{ value: 'GET', count: 30 }] },
    });
    const [found] = (await log.first.list({ ...NEWEST, q: 'path:/8' })).exchanges;
    expect(await log.first.get(found?.id ?? '')).toMatchObject({ path: '/8' });
    expect(await log.first.remove(found?.id ?? '')).toBe(true);
    expect(await log.first.get(found?.id ?? '')).toBeNull();
    expect(await log.first.clear('')).toBe(29);
    expect(paths(await log.first.list(NEWEST))).toEqual([]);
  });

  test('tells whether something happened, wherever it was kept, and in which order', async () => {
    const log = openSpreadLog();
    await fill(log, 6, 5);
    expect(await log.first.verify({ order: ['path:/3', 'path:/8', 'path:/14'] }, 0)).toMatchObject({
      ok: true,
    });
    expect(await log.first.verify({ order: ['path:/8', 'path:/3'] }, 0)).toMatchObject({ ok: false });
  });

  test('knows its objects after all of them have left memory', async () => {
    const log = openSpreadLog();
    const all = await fill(log, 3, 2);
    for (const number of [0, 1, 2]) await evictDurableObject(log.shard(number));
    expect(paths(await log.first.list(NEWEST))).toEqual(all);
  });

  test('keeps by the settings of the project in all of its objects', async () => {
    const log = openSpreadLog();
    await fill(log, 3, 60);
    await log.first.configure({
      keep: { exchanges: 100, days: 7 },
      forwarding: { project: 'demo', targets: [] },
    });
    await fill(log, 18, 60);
    for (const number of [0, 1, 2]) {
      const kept = (await log.shard(number).findHere({ ...NEWEST, limit: 1000 })).found.length;
      expect(kept).toBeGreaterThanOrEqual(100);
      expect(kept).toBeLessThan(240);
    }
  });

  test('is gone with its project', async () => {
    const log = openSpreadLog();
    await fill(log, 3, 2);
    await log.first.destroy();
    for (const number of [0, 1, 2]) expect(paths(await log.shard(number).list(NEWEST))).toEqual([]);
  });
});

describe('over how many objects a log is spread', () => {
  /** So many batches a second for a while, and what the object then says. */
  function shardsAfter(batchesPerSecond: number, shards: number): number {
    const load = new LogLoad();
    for (let at = 1; at < 12_000; at += 1000 / batchesPerSecond) load.add(1_000, shards, at);
    return load.shards();
  }

  test('follows how much it is given', () => {
    expect(shardsAfter(20, 1)).toBe(1);
    expect(shardsAfter(400, 1)).toBe(2);
    expect(shardsAfter(400, 4)).toBe(8);
    expect(shardsAfter(400, 16)).toBe(16);
    expect(shardsAfter(100, 4)).toBe(4);
    expect(shardsAfter(5, 4)).toBe(2);
  });
});
