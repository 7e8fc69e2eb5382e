import { expect, test } from 'vitest';
import { createRandom } from '../random';
import { type DelayShape, drawDelay } from './delay-shape';

const DRAWS = 20_000;

function drawn(shape: DelayShape): number[] {
  const random = createRandom('delays');
  return Array.from({ length: DRAWS }, () => drawDelay(shape, random)).sort((one, other) => one - other);
}

const quantile = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('a fixed delay is what it says', () => {
  expect(new Set(drawn({ type: 'fixed', milliseconds: 70 }))).toEqual(new Set([70]));
});

test('a uniform delay reaches both its bounds, and is as often in each part', () => {
  const delays = drawn({ type: 'uniform', lower: 10, upper: 20 });
  expect([delays[0], delays.at(-1)]).toEqual([10, 20]);
  for (let value = 10; value <= 20; value++) {
    expect(delays.filter((delay) => delay === value).length / DRAWS).toBeCloseTo(1 / 11, 1);
  }
});

test('a normal delay has its mean and its deviation', () => {
  const delays = drawn({ type: 'normal', mean: 500, deviation: 50 });
  expect(Math.abs(mean(delays) - 500)).toBeLessThan(2);
  expect(Math.abs(quantile(delays, 0.841) - 550)).toBeLessThan(5);
  expect(Math.abs(quantile(delays, 0.159) - 450)).toBeLessThan(5);
});

test('a lognormal delay has its median, and a long tail', () => {
  const delays = drawn({ type: 'lognormal', median: 200, sigma: 0.5 });
  expect(Math.abs(quantile(delays, 0.5) - 200)).toBeLessThan(5);
  expect(Math.abs(quantile(delays, 0.841) / 200 - Math.exp(0.5))).toBeLessThan(0.05);
  expect(mean(delays)).toBeGreaterThan(220);
});

test('what is above max_value is drawn again, so that nothing heaps up there', () => {
  const delays = drawn({ type: 'lognormal', median: 200, sigma: 0.5, max_value: 300 });
  expect(delays.at(-1)).toBeLessThanOrEqual(300);
  expect(delays.filter((delay) => delay === 300).length / DRAWS).toBeLessThan(0.01);
  // A fifth of the draws is cut off, so the middle moves to where two fifths were.
  expect(quantile(delays, 0.5)).toBeLessThan(190);
});

test('a delay is never negative and never without end', () => {
  expect(drawn({ type: 'normal', mean: 1, deviation: 1000 })[0]).toBeGreaterThanOrEqual(0);
  expect(drawn({ type: 'normal', mean: 0, deviation: 0, max_value: 0 })[0]).toBe(0);
  const wild = drawn({ type: 'lognormal', median: 60_000, sigma: 10, max_value: 60_000 });
  expect(wild.at(-1)).toBeLessThanOrEqual(60_000);
});
