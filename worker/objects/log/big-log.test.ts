import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import type { ExchangeBatch } from '../../engine/exchange-batch';
import { exchange, logBatch, numbered, openLog } from './log-playground';

const ALL = { q: '', limit: 100, cursor: null };

/** A batch of so many exchanges with bodies as long as the log keeps them. */
function heavy(count: number, from = 0): ExchangeBatch {
  const response_body = { text: 'x'.repeat(64 * 1024), size: 64 * 1024, cut: false };
  return logBatch(numbered(from, from + count, { response_body }));
}

async function fill(log: ReturnType<typeof openLog>, batches: number): Promise<void> {
  for (let made = 0; made < batches; made++) await log.append(heavy(8, made * 8));
}

function sizeOf(log: ReturnType<typeof openLog>): Promise<number> {
  return runInDurableObject(
    log,
    (_object, { storage }) =>
      storage.sql.exec<{ size: number }>('SELECT sum(length(exchanges)) AS size FROM batches').one().size,
  );
}

describe('a log of long bodies', () => {
  test('takes no more room than it may, however few exchanges that are', async () => {
    const log = openLog();
    await log.configure({ keep: { exchanges: 50_000, days: 7 }, forwarding: { project: 'p', targets: [] } });
    await fill(log, 160);
    const size = await sizeOf(log);
    expect(size).toBeGreaterThan(60 * 1024 * 1024);
    expect(size).toBeLessThan(75 * 1024 * 1024);
  }, 30_000);

  test.each([
    ['facets', (log: ReturnType<typeof openLog>) => log.facets('')],
    ['a search', (log: ReturnType<typeof openLog>) => log.list({ ...ALL, q: 'nowhere' })],
    [
      'an expectation',
      (log: ReturnType<typeof openLog>) => log.verify({ filter: 'path:/no', count: { at_least: 1 } }, 0),
    ],
    ['a clearing', (log: ReturnType<typeof openLog>) => log.clear('path:/no')],
  ])('takes what comes while %s goes through all of it', async (_name, look) => {
    const log = openLog();
    await fill(log, 30);
    const ended: string[] = [];
    const looked = look(log).then(() => ended.push('looked'));
    const appended = log.append(logBatch(numbered(0, 1))).then(() => ended.push('appended'));
    await Promise.all([looked, appended]);
    expect(ended).toEqual(['appended', 'looked']);
  });

  test('shows each exchange once although others come and leave meanwhile', async () => {
    const log = openLog();
    await fill(log, 30);
    const [counted] = await Promise.all([
      log.facets('path:/1*'),
      log.append(heavy(1, 1000)),
      log.clear('path:/2*'),
    ]);
    const those = Array.from({ length: 240 }, (_, index) => `/${index}`).filter((path) =>
      path.startsWith('/1'),
    );
    expect(counted.total).toBe(those.length);
    expect((await log.facets('path:/2*')).total).toBe(0);
  });
});

describe('what is lost', () => {
  test('is told without exchanges too, which pushes out none that are kept', async () => {
    const log = openLog();
    await log.append(logBatch(numbered(0, 3)));
    await log.append(logBatch([], { dropped: 7, at: 0 }));
    await log.append(logBatch(numbered(3, 4)));
    await runDurableObjectAlarm(log);
    expect((await log.list(ALL)).exchanges.map(({ path }) => path)).toEqual(['/3', '/2', '/1', '/0']);
    expect((await log.stats({})).dropped).toBe(7);
  });

  test('leaves a place that a follower can come back to', async () => {
    const log = openLog();
    await log.append(logBatch([], { dropped: 7, at: Date.now() }));
    expect(await log.endHere()).toEqual({ seq: 1, index: 0 });
  });
});

test('a page goes on where it was although what lies behind was let go or deleted meanwhile', async () => {
  const log = openLog();
  await log.configure({ keep: { exchanges: 100, days: 7 }, forwarding: { project: 'p', targets: [] } });
  await log.append(logBatch(numbered(0, 60)));
  await log.append(logBatch(numbered(60, 120)));
  const { next } = await log.list({ ...ALL, limit: 10 });
  const rest = () => log.list({ ...ALL, cursor: next });
  await log.clear('path:/10*');
  expect((await rest()).exchanges.map(({ path }) => path).slice(0, 2)).toEqual(['/99', '/98']);
  await log.append(logBatch(numbered(120, 180)));
  await log.append(logBatch(numbered(180, 240)));
  expect(await rest()).toEqual({ exchanges: [], next: null });
}, 10_000);

test('a batch of a clock that went wrong pushes out none that are kept', async () => {
  const log = openLog();
  await log.append(logBatch(numbered(0, 3)));
  await log.append(logBatch([exchange({ path: '/long-ago', at: 1 })]));
  await runDurableObjectAlarm(log);
  expect((await log.list(ALL)).exchanges.map(({ path }) => path)).toEqual(['/2', '/1', '/0']);
});

test('the log of a project that was deleted under load is tidied up like any other', async () => {
  const log = openLog();
  await log.append(logBatch(numbered(0, 3)));
  await log.destroy();
  await log.append(logBatch(numbered(3, 4)));
  expect(await runDurableObjectAlarm(log)).toBe(true);
});
