import { expect, test } from 'vitest';
import { shellWord } from './shell-word';

test('a plain word stays as it is', () => {
  expect(shellWord('https://mocks.example/m/demo/shop')).toBe('https://mocks.example/m/demo/shop');
});

test.each([
  ["it's", `'it'\\''s'`],
  ['two\nlines', `'two\nlines'`],
  ['$(reboot) `reboot` !x', "'$(reboot) `reboot` !x'"],
  ['', "''"],
])('%j is one word to a shell', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

test('what could end a paste in a terminal is left out', () => {
  expect(shellWord('a\u001b[201~b\u0000\u009b')).toBe("'a[201~b'");
});
