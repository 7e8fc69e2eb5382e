import { env, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import type { Exchange } from '../../engine/exchange';
import { systemClock } from '../../platform/clock';
import { logBatch, numbered, openLog } from './log-playground';
import { OpenLog } from './open-log';
import { showExchanges } from './shown-exchanges';

const ALONE = { isThere: () => false, readAll: async () => [] };

function createViewer() {
  const seen: string[] = [];
  return { seen, see: ({ path }: Exchange) => seen.push(path) };
}

test('whoever waits is shown each exchange once, oldest first, however often it looks', async () => {
  await runInDurableObject(openLog(), async (_object, state) => {
    const log = new OpenLog(state, env);
    const shown = showExchanges(log, 0, ALONE);
    const viewer = createViewer();
    log.keep(logBatch(numbered(0, 2)), systemClock.now());
    await shown.onlyNew(viewer);
    await shown.onlyNew(viewer);
    log.keep(logBatch(numbered(2, 3)), systemClock.now());
    log.keep(logBatch(numbered(3, 5)), systemClock.now());
    await shown.onlyNew(viewer);
    expect(viewer.seen).toEqual(['/0', '/1', '/2', '/3', '/4']);
    const other = createViewer();
    await shown.everything(other);
    expect(other.seen).toEqual(viewer.seen);
  });
});

test('nobody is shown what is too old', async () => {
  await runInDurableObject(openLog(), async (_object, state) => {
    const log = new OpenLog(state, env);
    const now = systemClock.now();
    log.keep(logBatch([...numbered(0, 1, { at: now - 10_000 }), ...numbered(1, 2, { at: now })]), now);
    const viewer = createViewer();
    await showExchanges(log, now - 5_000, ALONE).onlyNew(viewer);
    expect(viewer.seen).toEqual(['/1']);
  });
});
