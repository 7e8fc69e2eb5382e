import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import type { LogQuery } from '../../engine/log-page';
import { exchange, logBatch, numbered, openLog } from './log-playground';

const NEWEST = { q: '', limit: 10, cursor: null };

const page = (log: ReturnType<typeof openLog>, query: Partial<LogQuery>) => log.list({ ...NEWEST, ...query });

const paths = (page: { exchanges: { path: string }[] }) => page.exchanges.map(({ path }) => path);

describe("a project's log", () => {
  test('shows the newest first, page by page, across batches and with none twice', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 7)));
    await log.append(logBatch(numbered(7, 10)));
    const first = await page(log, { limit: 4 });
    expect(paths(first)).toEqual(['/9', '/8', '/7', '/6']);
    await log.append(logBatch(numbered(10, 12)));
    const second = await page(log, { limit: 4, cursor: first.next });
    expect(paths(second)).toEqual(['/5', '/4', '/3', '/2']);
    const last = await page(log, { limit: 4, cursor: second.next });
    expect(paths(last)).toEqual(['/1', '/0']);
    expect(last.next).toBe(null);
  });

  test('says that there is no more when a page ends with the oldest', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 4)));
    expect((await page(log, { limit: 4 })).next).toBe(null);
    expect((await page(log, { limit: 3 })).next).not.toBe(null);
  });

  test('shows one group alone when asked', async () => {
    const log = openLog();
    await log.append(
      logBatch([...numbered(0, 3), ...numbered(3, 5, { group_slug: 'books' }), ...numbered(5, 6)]),
    );
    expect(paths(await page(log, { limit: 10, q: 'group:books' }))).toEqual(['/4', '/3']);
    expect(paths(await page(log, { limit: 2, q: 'group:shop' }))).toEqual(['/5', '/2']);
  });

  test('counts by status and by minute, and what was unmatched or dropped', async () => {
    const log = openLog();
    await log.append(
      logBatch([...numbered(0, 3), exchange({ status: 404, why: { outcome: 'unmatched' } })], { dropped: 5 }),
    );
    await log.append(
      logBatch([exchange({ status: 503, group_id: 'group-2' }), exchange({ status: 404, group_id: null })]),
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
    expect(await page(log, { limit: 10 })).toEqual({ exchanges: [], next: null });
    expect(await log.stats({})).toMatchObject({ total: 0, since: null, per_minute: [], dropped: 0 });
  });

  test('keeps what it knows when the object leaves memory', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 2)));
    await evictDurableObject(log);
    await log.append(logBatch(numbered(2, 3)));
    expect(paths(await page(log, { limit: 10 }))).toEqual(['/2', '/1', '/0']);
    expect(await log.stats({})).toMatchObject({ total: 3 });
  });

  test('takes a batch that comes twice once', async () => {
    const log = openLog();
    const twice = logBatch(numbered(0, 2), { dropped: 3 });
    await log.append(twice);
    await log.append(twice);
    expect(await log.stats({})).toMatchObject({ total: 2, dropped: 3 });
    expect((await page(log, { limit: 10 })).exchanges).toHaveLength(2);
  });

  test('keeps nothing of a batch that it cannot read, and all that comes after', async () => {
    const log = openLog();
    await runInDurableObject(log, async (object) => {
      await expect(object.append({ ...logBatch(numbered(0, 1)), minutes: 'not JSON' })).rejects.toThrow();
    });
    await log.append(logBatch(numbered(1, 2)));
    expect(paths(await page(log, { limit: 10 }))).toEqual(['/1']);
  });

  test('is a ring: the oldest leave, the counts stay', async () => {
    const log = openLog();
    for (let start = 0; start < 12_000; start += 600)
      await log.append(logBatch(numbered(start, start + 600)));
    const kept = await runInDurableObject(log, (_object, { storage }) =>
      storage.sql.exec<{ count: number }>('SELECT sum(count) AS count FROM batches').one(),
    );
    expect(kept.count).toBeGreaterThanOrEqual(5000);
    expect(kept.count).toBeLessThanOrEqual(5600);
    expect(await log.stats({})).toMatchObject({ total: 12_000 });
    expect(paths(await page(log, { limit: 1 }))).toEqual(['/11999']);
  });

  test('keeps as many as it may beside those that were deleted, and says how many they are', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 10)));
    await log.append(logBatch(numbered(10, 300, { group_slug: 'books' })));
    const [newest] = (await page(log, { limit: 1 })).exchanges;
    expect(await log.remove(newest?.id ?? '')).toBe(true);
    expect(await log.clear('group:books')).toBe(289);
    expect(await log.clear('group:books')).toBe(0);
    await evictDurableObject(log);
    expect((await log.metrics()).kept).toBe(10);
    const { config } = await log.joined('project-1', 1);
    await log.configure({ ...config, keep: { ...config.keep, exchanges: 100 } });
    expect((await page(log, { limit: 20 })).exchanges).toHaveLength(10);
  });

  test('does not gather batches of which nothing is left', async () => {
    const log = openLog();
    const { config } = await log.joined('project-1', 1);
    await log.configure({ ...config, keep: { ...config.keep, exchanges: 20 } });
    for (let round = 0; round < 60; round++) {
      await log.append(logBatch(numbered(round, round + 1)));
      await log.clear('');
    }
    const batches = await runInDurableObject(log, (_object, { storage }) =>
      storage.sql.exec<{ count: number }>('SELECT count(*) AS count FROM batches').one(),
    );
    expect(batches.count).toBeLessThan(30);
  });

  test('is tidied up every day', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 2)));
    for (let day = 0; day < 3; day++) expect(await runDurableObjectAlarm(log)).toBe(true);
  });

  test('shows no exchange that is a week old, and after a month leaves no trace, and leaves no trace when nothing else is there', async () => {
    const log = openLog();
    const long = Date.now() - 32 * 24 * 60 * 60_000;
    await log.append(logBatch(numbered(0, 2, { at: long })));
    expect(await page(log, { limit: 10 })).toEqual({ exchanges: [], next: null });
    expect(await log.stats({})).toMatchObject({ total: 0 });
    expect(await runDurableObjectAlarm(log)).toBe(true);
    const tables = await runInDurableObject(log, (_object, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    );
    expect(tables).toEqual([]);
  });

  test('is gone with its project, and what comes late begins a new one', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 2)));
    await log.destroy();
    expect((await page(log, { limit: 10 })).exchanges).toEqual([]);
    await log.append(logBatch(numbered(2, 3)));
    expect(await log.stats({})).toMatchObject({ total: 1 });
  });

  test('gives bodies back as they were', async () => {
    const log = openLog();
    const text = 'a\u0000b "ü" \ud83d\ude00 \\ </script>';
    await log.append(logBatch([exchange({ response_body: { text, size: 1, cut: false } })]));
    expect((await log.read({ ...NEWEST, limit: 1 })).exchanges[0]?.response_body.text).toBe(text);
  });
});
