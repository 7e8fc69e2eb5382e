import { expect, test } from 'vitest';
import { shellWord } from './shell-word';

test('a plain word stays as it is', () => {
  expect(shellWord('https://mocks.example/m/demo/shop')).toBe('https://mocks.example/m/demo/shop');
});

test.each([
  ["it's", `'it'\\''s'`],
  ['two\nlines', `'two\nlines'`],
  ['$(reboot) `reboot` !x', "'$(reboot) `reboot` !x'"],
  ['=ls', "'=ls'"],
  ['', "''"],
])('%j is one word to a shell', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

test.each([
  ['a\u001b[201~b\u009b', "$'a\\033[201~b\\302\\233'"],
  ['tab\tend\r\n', "$'tab\\tend\\r\\n'"],
  ["one!\nit's \\", "$'one\\041\\nit\\'s \\\\'"],
  ['\u202egnp.exe', "$'\\342\\200\\256gnp.exe'"],
])('%j holds nothing that a terminal would act upon', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

test('no word can hold NUL, which is left out', () => {
  expect(shellWord('a\0b')).toBe('ab');
});
