import { expect, test } from 'vitest';
import { lifetimeText } from './lifetime-text';

test.each([
  [10, '10 seconds'],
  [60, '1 minute'],
  [90, '90 seconds'],
  [3_600, '1 hour'],
  [2_592_000, '30 days'],
])('%d seconds are %s', (seconds, text) => {
  expect(lifetimeText(seconds)).toBe(text);
});
