import { expect, test } from 'vitest';
import { leftText } from './left-text';

test.each([
  [-1, '0 s'],
  [58, '58 s'],
  [125, '2:05'],
  [3605, '1:00:05'],
  [90_061, '1 d 1:01:01'],
])('%i seconds are %s', (seconds, text) => {
  expect(leftText(seconds)).toBe(text);
});
