import { expect, test } from 'vitest';
import { couldBeginWith, globOf, isMatch } from './glob';

test.each<[pattern: string, matching: string[], others: string[]]>([
  ['', [''], ['a']],
  ['abc', ['abc'], ['ab', 'abcd', '']],
  ['*', ['', 'a', 'a/b'], []],
  ['a*', ['a', 'abc'], ['ba', '']],
  ['*a', ['a', 'bca'], ['ab']],
  ['a*a', ['aa', 'aba'], ['a', 'ab']],
  ['a**b', ['ab', 'axb'], ['a']],
  ['*ab*ab*', ['abab', 'xabxabx'], ['ab', 'aba']],
  ['?', ['a', '?'], ['', 'ab']],
  ['??*', ['ab', 'abc'], ['a']],
  ['*?b?*', ['abc', 'xxaba'], ['ab', 'bc', 'b']],
  ['*b?d*e', ['abcde', 'bbcbcde'], ['bde', 'abcd']],
  ['a?c*', ['abc', 'a?cd'], ['ac', 'abb']],
])('%s', (pattern, matching, others) => {
  expect(matching.filter((text) => !isMatch(globOf(pattern), text))).toEqual([]);
  expect(others.filter((text) => isMatch(globOf(pattern), text))).toEqual([]);
});

test.each([
  ['arn:aws:s3:::b/*', true],
  ['arn:aws:s3:::b*', true],
  ['arn:*', true],
  ['arn:aws:s3:::?/a', true],
  ['arn:aws:s3:::b/a/b', true],
  ['arn:aws:s3:::b', false],
  ['arn:aws:s3:::c*', false],
])('%s could begin with the ARN of an object: %s', (pattern, expected) => {
  expect(couldBeginWith(globOf(pattern), 'arn:aws:s3:::b/')).toBe(expected);
});

test('hostile patterns cost no more than harmless ones', () => {
  const text = 'a'.repeat(2000);
  for (const pattern of [
    '*a'.repeat(5000),
    `${'*a'.repeat(500)}b`,
    `${'*?'.repeat(500)}b*`,
    `*${'a?'.repeat(500)}b*`,
  ]) {
    expect(isMatch(globOf(pattern), text)).toBe(false);
  }
}, 1000);
