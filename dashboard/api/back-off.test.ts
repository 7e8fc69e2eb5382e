import { expect, test } from 'vitest';
import { backOff } from './back-off';

test('waits twice as long after each failure, up to fifteen seconds', () => {
  expect([0, 1, 2, 3].map((failures) => backOff(failures, 1))).toEqual([500, 1000, 2000, 4000]);
  expect(backOff(50, 1)).toBe(15_000);
});

test('chance takes up to half of it away, never more', () => {
  expect(backOff(1, 0)).toBe(500);
  expect(backOff(1, 0.5)).toBe(750);
});
