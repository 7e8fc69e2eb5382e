import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../engine/exchange';
import { countMinutes, type ExchangeBatch, type PackedExchanges } from '../engine/exchange-batch';

const NO_BODY = { text: null, size: 0, cut: false };

function exchange(change: Partial<Exchange>): Exchange {
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    source: 'client',
    group_id: 'group-1',
    group_slug: 'shop',
    kind: 'http',
    method: 'GET',
    url: 'http://localhost:8787/m/demo/shop/x',
    path: '/x',
    request_headers: [],
    request_body: NO_BODY,
    status: 200,
    response_headers: [],
    response_body: NO_BODY,
    duration_ms: 1,
    caller: '',
    world: 'main',
    seed: 's',
    why: { outcome: 'matched' },
    ...change,
  };
}

function batch(exchanges: Exchange[], dropped = 0): ExchangeBatch {
  return {
    id: crypto.randomUUID(),
    exchanges: JSON.stringify(packed(exchanges)),
    count: exchanges.length,
    at: exchanges.at(-1)?.at ?? 0,
    minutes: JSON.stringify(
      countMinutes(
        exchanges.map(({ at, status, group_id, why }) => ({
          at,
          like: { status, group: group_id === null ? null : { id: group_id }, why },
        })),
      ),
    ),
    dropped,
  };
}

function packed(exchanges: Exchange[]): PackedExchanges {
  return {
    common: exchanges.map(({ id: _, at: __, duration_ms: ___, seed: ____, ...part }) => part),
    rows: exchanges.map(({ id, at, duration_ms, seed }, index) => [index, id, at, duration_ms, seed]),
  };
}

function numbered(from: number, to: number, change: Partial<Exchange> = {}): Exchange[] {
  return Array.from({ length: to - from }, (_, index) => exchange({ ...change, path: `/${from + index}` }));
}

const openLog = () => env.PROJECT_LOG.getByName(crypto.randomUUID());

const paths = (page: { exchanges: { path: string }[] }) => page.exchanges.map(({ path }) => path);

describe("a project's log", () => {
  test('shows the newest first, page by page, across batches and with none twice', async () => {
    const log = openLog();
    await log.append(batch(numbered(0, 7)));
    await log.append(batch(numbered(7, 10)));
    const first = await log.recent({ limit: 4 });
    expect(paths(first)).toEqual(['/9', '/8', '/7', '/6']);
    await log.append(batch(numbered(10, 12)));
    const second = await log.recent({ limit: 4, before: first.next });
    expect(paths(second)).toEqual(['/5', '/4', '/3', '/2']);
    const last = await log.recent({ limit: 4, before: second.next });
    expect(paths(last)).toEqual(['/1', '/0']);
    expect(last.next).toBe(null);
  });

  test('says that there is no more when a page ends with the oldest', async () => {
    const log = openLog();
    await log.append(batch(numbered(0, 4)));
    expect((await log.recent({ limit: 4 })).next).toBe(null);
    expect((await log.recent({ limit: 3 })).next).not.toBe(null);
  });

  test('shows one group alone when asked', async () => {
    const log = openLog();
    await log.append(
      batch([...numbered(0, 3), ...numbered(3, 5, { group_id: 'group-2' }), ...numbered(5, 6)]),
    );
    expect(paths(await log.recent({ limit: 10, group_id: 'group-2' }))).toEqual(['/4', '/3']);
    expect(paths(await log.recent({ limit: 2, group_id: 'group-1' }))).toEqual(['/5', '/2']);
  });

  test('counts by status and by minute, and what was unmatched or dropped', async () => {
    const log = openLog();
    await log.append(batch([...numbered(0, 3), exchange({ status: 404, why: { outcome: 'unmatched' } })], 5));
    await log.append(
      batch([exchange({ status: 503, group_id: 'group-2' }), exchange({ status: 404, group_id: null })]),
    );
    const stats = await log.stats({});
    expect(stats).toMatchObject({
      total: 6,
      unmatched: 1,
      dropped: 5,
      by_status: { '2xx': 3, '4xx': 2, '5xx': 1 },
    });
    expect(stats.per_minute.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(Date.parse(stats.since ?? '')).toBeGreaterThan(Date.now() - 120_000);
    expect(await log.stats({ group_id: 'group-1' })).toMatchObject({ total: 4, unmatched: 1 });
  });

  test('is empty before anything happened', async () => {
    const log = openLog();
    expect(await log.recent({ limit: 10 })).toEqual({ exchanges: [], next: null });
    expect(await log.stats({})).toMatchObject({ total: 0, since: null, per_minute: [], dropped: 0 });
  });

  test('keeps what it knows when the object leaves memory', async () => {
    const log = openLog();
    await log.append(batch(numbered(0, 2)));
    await evictDurableObject(log);
    await log.append(batch(numbered(2, 3)));
    expect(paths(await log.recent({ limit: 10 }))).toEqual(['/2', '/1', '/0']);
    expect(await log.stats({})).toMatchObject({ total: 3 });
  });

  test('takes a batch that comes twice once', async () => {
    const log = openLog();
    const twice = batch(numbered(0, 2), 3);
    await log.append(twice);
    await log.append(twice);
    expect(await log.stats({})).toMatchObject({ total: 2, dropped: 3 });
    expect((await log.recent({ limit: 10 })).exchanges).toHaveLength(2);
  });

  test('keeps nothing of a batch that it cannot read, and all that comes after', async () => {
    const log = openLog();
    await runInDurableObject(log, async (object) => {
      await expect(object.append({ ...batch(numbered(0, 1)), minutes: 'not JSON' })).rejects.toThrow();
    });
    await log.append(batch(numbered(1, 2)));
    expect(paths(await log.recent({ limit: 10 }))).toEqual(['/1']);
  });

  test('is a ring: the oldest leave, the counts stay', async () => {
    const log = openLog();
    for (let start = 0; start < 12_000; start += 600) await log.append(batch(numbered(start, start + 600)));
    const kept = await runInDurableObject(log, (_object, { storage }) =>
      storage.sql.exec<{ count: number }>('SELECT sum(count) AS count FROM batches').one(),
    );
    expect(kept.count).toBeGreaterThanOrEqual(5000);
    expect(kept.count).toBeLessThanOrEqual(5600);
    expect(await log.stats({})).toMatchObject({ total: 12_000 });
    expect(paths(await log.recent({ limit: 1 }))).toEqual(['/11999']);
  });

  test('forgets what is a week old, and leaves no trace when nothing else is there', async () => {
    const log = openLog();
    const long = Date.now() - 8 * 24 * 60 * 60_000;
    await log.append(batch(numbered(0, 2, { at: long })));
    expect(await log.recent({ limit: 10 })).toEqual({ exchanges: [], next: null });
    expect(await log.stats({})).toMatchObject({ total: 0 });
    expect(await runDurableObjectAlarm(log)).toBe(true);
    const tables = await runInDurableObject(log, (_object, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    );
    expect(tables).toEqual([]);
  });

  test('is gone with its project, and what comes late begins a new one', async () => {
    const log = openLog();
    await log.append(batch(numbered(0, 2)));
    await log.destroy();
    expect((await log.recent({ limit: 10 })).exchanges).toEqual([]);
    await log.append(batch(numbered(2, 3)));
    expect(await log.stats({})).toMatchObject({ total: 1 });
  });

  test('gives bodies back as they were', async () => {
    const log = openLog();
    const text = 'a\u0000b "ü" \ud83d\ude00 \\ </script>';
    await log.append(batch([exchange({ response_body: { text, size: 1, cut: false } })]));
    expect((await log.recent({ limit: 1 })).exchanges[0]?.response_body.text).toBe(text);
  });
});
