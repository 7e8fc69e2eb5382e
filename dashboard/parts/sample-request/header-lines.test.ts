import { expect, test } from 'vitest';
import { headerLines, parseHeaderLines } from './header-lines';

test('headers are written one in a line, without the seed', () => {
  expect(
    headerLines([
      ['accept', 'text/html'],
      ['x-understudy-seed', 'dice'],
      ['x-a', 'b: c'],
    ]),
  ).toBe('accept: text/html\nx-a: b: c');
});

test('lines that name no header are told by their number', () => {
  expect(parseHeaderLines('Accept: a\n\nnonsense\n: b\nX-A:')).toEqual({
    headers: { accept: ['a'], 'x-a': [''] },
    broken: [3, 4],
  });
});
