import { expect, test } from 'vitest';
import { timingShares } from './timing-shares';

const created_at = '2026-01-01T00:00:00.000Z';
const began = Date.parse(created_at);
const timing = { queued_ms: 1_000, processing_ms: 3_000, made_ms: null };

test.each([
  ['queued', 500, { queued: 0.25, queuedDone: 0.5, processingDone: 0 }],
  ['processing', 2_500, { queued: 0.25, queuedDone: 1, processingDone: 0.5 }],
  ['processing', 9_000, { queued: 0.25, queuedDone: 1, processingDone: 1 }],
  ['completed', 0, { queued: 0.25, queuedDone: 1, processingDone: 1 }],
  ['failed', 0, { queued: 0.25, queuedDone: 1, processingDone: 1 }],
] as const)('a job that is %s after %d ms', (status, passed, shares) => {
  expect(timingShares({ status, created_at, timing }, began + passed)).toEqual(shares);
});

test('a job that takes no time divides nothing by nothing', () => {
  const none = { queued_ms: 0, processing_ms: 0, made_ms: null };
  expect(timingShares({ status: 'queued', created_at, timing: none }, began)).toEqual({
    queued: 0,
    queuedDone: 1,
    processingDone: 0,
  });
});

test('a clock that was turned back shows no negative time', () => {
  expect(timingShares({ status: 'queued', created_at, timing }, began - 60_000).queuedDone).toBe(0);
});
