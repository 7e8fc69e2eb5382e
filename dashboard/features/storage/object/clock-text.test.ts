import { expect, test } from 'vitest';
import { clockText } from './clock-text';

test.each([
  [0, '0:00'],
  [59, '0:59'],
  [245, '4:05'],
  [3_600, '1:00:00'],
  [604_800, '168:00:00'],
])('%i seconds are %s on a clock', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
