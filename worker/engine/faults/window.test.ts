import { expect, test } from 'vitest';
import { type ChaosWindow, isOpen } from './window';

const never = () => {
  throw new Error('Nothing is counted here.');
};

function countsOf(window: ChaosWindow, most: number): number[] {
  const counts = Array.from({ length: most }, (_, index) => index + 1);
  return counts.filter((count) => isOpen(window, 0, () => count));
}

test('always is always', () => {
  expect(isOpen('always', 0, never)).toBe(true);
});

test('in turns it is on for some seconds, and then off', () => {
  const window = { on_for_seconds: 2, off_for_seconds: 3 };
  const seconds = [0, 1, 2, 3, 4, 5, 6, 7].filter((second) => isOpen(window, second * 1000, never));
  expect(seconds).toEqual([0, 1, 5, 6]);
});

test('every third request is every third', () => {
  expect(countsOf({ every: 3 }, 9)).toEqual([3, 6, 9]);
  expect(countsOf({ every: 1 }, 3)).toEqual([1, 2, 3]);
});

test('a burst is so many in a row, after the others', () => {
  expect(countsOf({ burst: { length: 2, every: 5 } }, 11)).toEqual([4, 5, 9, 10]);
});

test('an outage begins and ends by itself', () => {
  const window = { outage: { from: 1000, until: 3000 } };
  const times = [999, 1000, 2999, 3000, 9999].filter((time) => isOpen(window, time, never));
  expect(times).toEqual([1000, 2999]);
});
