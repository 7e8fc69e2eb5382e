import { expect, test } from 'vitest';
import { lineBreakOf, placeIn, withBreaks } from './line-breaks';

test('a body of Windows keeps its line breaks, whatever is typed or pasted', () => {
  expect(withBreaks('a\nb\r\nc', lineBreakOf('x\r\ny'))).toBe('a\r\nb\r\nc');
  expect(withBreaks('a\nb', lineBreakOf('x\ny'))).toBe('a\nb');
});

test('an offset behind such a break is one place further ahead in the editor', () => {
  expect(placeIn('a\r\nb\r\nc', 6)).toBe(4);
  expect(placeIn('a\nb', 2)).toBe(2);
  expect(placeIn('ab', 9)).toBe(2);
});
