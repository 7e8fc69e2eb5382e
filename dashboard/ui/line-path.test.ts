import { expect, test } from 'vitest';
import { linePath } from './line-path';

test('the highest value touches the top and nothing stands at the bottom', () => {
  expect(linePath([0, 5, 10], 100, 20)).toBe('M0 20 L50 10 L100 0');
});

test('no values and only zeros are a line at the bottom', () => {
  expect(linePath([], 100, 20)).toBe('M0 20 H100');
  expect(linePath([0, 0], 100, 20)).toBe('M0 20 L100 20');
});

test('a single value is a level line, not a division by zero', () => {
  expect(linePath([7], 100, 20)).toBe('M0 0 L100 0');
});
