import { expect, test } from 'vitest';
import { openPlayground } from '../testing/mock-playground';
import { createSpread } from './log-spread';

test('a log that asks to be spread gets its batches in turn, and one that calms down all of them', () => {
  const spread = createSpread();
  const next = (count: number) => Array.from({ length: count }, () => spread.pick('p').shard);
  expect(next(3)).toEqual([0, 0, 0]);
  spread.note('p', 4);
  expect(next(8).toSorted()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(spread.pick('another')).toEqual({ shard: 0, shards: 1 });
  spread.note('p', 1);
  expect(next(2)).toEqual([0, 0]);
});

test('what the log says of its objects is heeded by the next batches', async () => {
  const { send, settle, batches } = openPlayground({ shards: 2 });
  for (let batch = 0; batch < 5; batch++) {
    await send(`/m/demo/shop/${batch}`);
    await settle();
  }
  expect(batches.map(({ shard, shards }) => [shard, shards])[0]).toEqual([0, 1]);
  expect(new Set(batches.slice(1).map(({ shard }) => shard))).toEqual(new Set([0, 1]));
  expect(batches.slice(1).every(({ shards }) => shards === 2)).toBe(true);
});
