import { env, evictDurableObject } from 'cloudflare:test';
import { describe, expect, test, vi } from 'vitest';
import type { Exchange } from '../../engine/exchange';
import { compileSeriesQuery } from '../../engine/log-measures/series-query';
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

async function follow(log: ReturnType<typeof openSpreadLog>['first'], after?: string) {
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
  const answer = await log.fetch(`https://log/live${query}`, { headers: { upgrade: 'websocket' } });
  const socket = answer.webSocket;
  if (!socket) throw new Error(`The log answered ${answer.status}.`);
  const ids: string[] = [];
  let cursor = '';
  socket.addEventListener('message', ({ data }) => {
    const frame: { cursor: string; rows?: [number, string][] } = JSON.parse(String(data));
    cursor = frame.cursor;
    ids.push(...(frame.rows ?? []).map(([, id]) => id));
  });
  socket.accept();
  await vi.waitFor(() => expect(cursor).not.toBe(''));
  return { socket, ids, cursor: () => cursor };
}

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

  test('counts as one', async () => {
    const log = openSpreadLog();
    await fill(log, 6, 5);
    await log.append(2, numbered(0, 1, { status: 503 }));
    expect(await log.first.stats({})).toMatchObject({
      total: 31,
      errors: 1,
      by_status: { '2xx': 30, '5xx': 1 },
    });
    expect(await log.first.metrics()).toMatchObject({ kept: 31, groups: [{ name: { group_slug: 'shop' } }] });
    const day = { from: Date.now() - 60_000, step_minutes: 1 };
    const query = compileSeriesQuery(day, Date.now());
    if (!query.ok) throw new Error('There is no such series.');
    const { points } = await log.first.series(query.value);
    expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(31);
  });

  test('is followed as one, and after a lost connection goes on where it was', async () => {
    const log = openSpreadLog();
    await fill(log, 3, 2);
    const first = await follow(log.first);
    const sent: Exchange[] = [];
    const append = async (shard: number) => {
      const exchanges = numbered(sent.length, sent.length + 4);
      sent.push(...exchanges);
      await log.append(shard, exchanges);
    };
    for (const shard of [1, 0, 2, 2, 1]) await append(shard);
    await vi.waitFor(() => expect(first.ids).toHaveLength(20), 5_000);
    first.socket.close();
    for (const shard of [2, 0, 1]) await append(shard);
    const second = await follow(log.first, first.cursor());
    await append(1);
    await vi.waitFor(() => expect(second.ids).toHaveLength(16), 5_000);
    second.socket.close();
    expect([...first.ids, ...second.ids].sort()).toEqual(sent.map(({ id }) => id).sort());
    for (const { ids } of [first, second]) expect(new Set(ids).size).toBe(ids.length);
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
