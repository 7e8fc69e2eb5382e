import { expect, test } from 'vitest';
import { SHORT_CHARS, SHORT_LINES, shortBeginning, textBlocks } from './text-blocks';

test('a short text is shown whole', () => {
  expect(shortBeginning('{\n  "a": 1\n}')).toBeUndefined();
  expect(textBlocks('{\n  "a": 1\n}')).toEqual(['{\n  "a": 1\n}']);
});

test('a text of many lines is cut at the end of a line', () => {
  const text = Array.from({ length: SHORT_LINES + 5 }, (_, line) => `line ${line}`).join('\n');
  expect(shortBeginning(text)?.split('\n')).toHaveLength(SHORT_LINES + 1);
  expect(shortBeginning(text)?.endsWith(`line ${SHORT_LINES - 1}\n`)).toBe(true);
});

test('a long line is cut within', () => {
  expect(shortBeginning('x'.repeat(SHORT_CHARS * 2))).toHaveLength(SHORT_CHARS);
});

test.each([
  Array.from({ length: 5_000 }, (_, line) => `line ${line}`).join('\n'),
  `a\n${'x'.repeat(45_000)}\nb`,
  'x'.repeat(100_000),
  '\n\n\n',
])('the blocks of a text are all of it', (text) => {
  expect(textBlocks(text).join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
});
