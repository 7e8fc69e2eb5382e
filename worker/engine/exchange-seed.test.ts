import { expect, test } from 'vitest';
import { formatSeed, parseSeed } from './exchange-seed';

test.each([
  'abc',
  'A-z_09',
  'abc~tmb8x9k2v',
  'abc~t0',
  'abc~t-zz',
  'abc~g3',
  'abc~n12',
  'abc~tmb8x9k2v~g3~n12',
  `${'x'.repeat(64)}~t1~g1~n1`,
])('the seed %s is read and written as it was', (text) => {
  const seed = parseSeed(text);
  expect(seed && formatSeed(seed)).toBe(text);
  expect(seed?.isGiven).toBe(true);
});

test.each([
  '',
  'a b',
  'x'.repeat(65),
  '~t1',
  'abc~',
  'abc~t',
  'abc~x1',
  'abc~n1~g1',
  'abc~g1~g1',
  'abc~g-1',
  'abc~tzzzzzzzzzzz',
  'abc~t1.5',
  'abc~g12345678901',
])('the seed "%s" is refused', (text) => {
  expect(parseSeed(text)).toBe(null);
});

test('a seed says when it was and where it was counted', () => {
  const at = Date.UTC(2026, 0, 2);
  const text = formatSeed({ dice: 'abc', at, gate: 7, call: 2, isGiven: false });
  expect(text).toBe(`abc~t${at.toString(36)}~g7~n2`);
  expect(parseSeed(text)).toEqual({ dice: 'abc', at, gate: 7, call: 2, isGiven: true });
});
