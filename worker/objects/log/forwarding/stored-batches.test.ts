import { env, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { BatchStore } from '../batch-store';
import { exchange } from '../log-playground';
import { LOG_SCHEMA } from '../log-schema';
import { storedBatches } from './stored-batches';

function batchOf(ids: string[]) {
  const { id: _, at, duration_ms, seed, ...common } = exchange();
  const rows = ids.map((id) => [0, id, at, duration_ms, seed]);
  const exchanges = JSON.stringify({ common: [common], rows });
  const place = { project_id: 'p', shard: 0, shards: 1 };
  return { id: crypto.randomUUID(), ...place, exchanges, count: ids.length, at, minutes: '[]', dropped: 0 };
}

test("a log's store is read in order, from anywhere, with gaps where exchanges were deleted", async () => {
  const log = env.PROJECT_LOG.getByName(crypto.randomUUID());
  await runInDurableObject(log, (_object, { storage: { sql } }) => {
    for (const step of LOG_SCHEMA) sql.exec(step);
    const store = new BatchStore(sql);
    const batches = storedBatches(store);
    const read = (seq: number, limit: number) =>
      batches.readAfter(seq, limit).map((one) => [one.seq, one.exchanges.map((given) => given?.id ?? null)]);
    expect([batches.lastSeq(), batches.countAfter(0), read(0, 10)]).toEqual([0, 0, []]);
    for (const ids of [['a', 'b'], ['c'], ['d', 'e', 'f']]) store.add(batchOf(ids), 1_763_000_000_000);
    store.remove(3, new Set([1]));
    expect(read(0, 2)).toEqual([
      [1, ['a', 'b']],
      [2, ['c']],
    ]);
    expect(read(1, 10)).toEqual([
      [2, ['c']],
      [3, ['d', null, 'f']],
    ]);
    expect(read(3, 10)).toEqual([]);
    expect([batches.lastSeq(), batches.countAfter(0), batches.countAfter(2)]).toEqual([3, 6, 3]);
    store.evict({ exchanges: 2, since: 0 });
    expect(read(0, 10)).toEqual([[3, ['d', null, 'f']]]);
    store.evict({ exchanges: 0, since: 0 });
    expect([batches.lastSeq(), read(0, 10)]).toEqual([0, []]);
  });
});
