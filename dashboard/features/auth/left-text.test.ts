import { expect, test } from 'vitest';
import { leftText } from './left-text';

test.each([
  [5, '0:05'],
  [245, '4:05'],
  [3_600, '1:00:00'],
  [86_399, '23:59:59'],
  [86_400, '1 day 0:00:00'],
  [2_592_000 - 1, '29 days 23:59:59'],
])('%d seconds are counted down from %s', (seconds, text) => {
  expect(leftText(seconds)).toBe(text);
});
