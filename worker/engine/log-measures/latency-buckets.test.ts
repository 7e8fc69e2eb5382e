import { describe, expect, test } from 'vitest';
import { createRandom } from '../random';
import { BUCKET_BOUNDS_MS, BUCKET_COUNT, bucketOf, quantileOf } from './latency-buckets';

function bucketsFor(durations: readonly number[]): number[] {
  const buckets = new Array<number>(BUCKET_COUNT).fill(0);
  for (const duration of durations) {
    const bucket = bucketOf(duration);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  return buckets;
}

describe('latency', () => {
  test('is in the bucket whose bound it does not pass', () => {
    expect([0, 1, 2, 3, 5, 6, 10_000, 10_001, 1e9].map(bucketOf)).toEqual([0, 0, 1, 2, 2, 3, 12, 13, 13]);
  });

  test('has no quantile where nothing was counted', () => {
    expect(quantileOf(bucketsFor([]), 0.5)).toBe(null);
  });

  test('is estimated as histogram_quantile estimates it', () => {
    // Ten between 100 and 200: the fifth of them lies in the middle.
    expect(quantileOf(bucketsFor(new Array(10).fill(150)), 0.5)).toBe(150);
    expect(quantileOf(bucketsFor([...new Array(90).fill(1), ...new Array(10).fill(150)]), 0.95)).toBe(150);
    expect(quantileOf(bucketsFor([1, 60_000, 60_000]), 0.99)).toBe(10_000);
  });

  test('is never estimated outside of the bucket that holds it', () => {
    const random = createRandom('quantiles');
    for (let round = 0; round < 200; round++) {
      const durations = Array.from({ length: 1 + random.integer(0, 60) }, () =>
        Math.floor(2 ** (random.next() * 13)),
      ).sort((one, other) => one - other);
      for (const quantile of [0.5, 0.95, 0.99]) {
        const exact = durations[Math.ceil(quantile * durations.length) - 1] ?? 0;
        const upper = BUCKET_BOUNDS_MS[bucketOf(exact)] ?? 0;
        const lower = BUCKET_BOUNDS_MS[bucketOf(exact) - 1] ?? 0;
        const estimate = quantileOf(bucketsFor(durations), quantile) ?? -1;
        expect(estimate).toBeGreaterThanOrEqual(lower);
        expect(estimate).toBeLessThanOrEqual(upper);
      }
    }
  });
});
