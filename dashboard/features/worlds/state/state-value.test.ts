import { expect, test } from 'vitest';
import { kindOfValue, shortText } from './state-value';

test.each([
  [3, 'counter'],
  [true, 'flag'],
  ['Ada', 'text'],
  [[1], 'list'],
  [{ a: 1 }, 'object'],
] as const)('%j is a %s', (value, kind) => {
  expect(kindOfValue(value)).toBe(kind);
});

test('a long value shows its beginning', () => {
  expect(shortText('x'.repeat(1_000))).toHaveLength(301);
  expect(shortText({ a: 1 })).toBe('{"a":1}');
});
