import { expect, test } from 'vitest';
import { turnPosition } from './turn-position';

test.each([
  [0, 3, 'repeat', 0],
  [2, 3, 'last', 2],
  [3, 3, 'repeat', 0],
  [7, 3, 'repeat', 1],
  [7, 3, 'last', 2],
  [3, 3, 'by_image', undefined],
  [0, 0, 'repeat', undefined],
] as const)('after %d turns of %d, with "%s" at the end', (turns, length, atEnd, position) => {
  expect(turnPosition(turns, length, atEnd)).toBe(position);
});
