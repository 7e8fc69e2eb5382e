import { expect, test } from 'vitest';
import { isRepeated, pairsOf, recordOf } from './record-entries';

test('a record is rows and rows are a record, a list of values a row each', () => {
  const record = { vary: 'accept', 'set-cookie': ['a', 'b'] };
  expect(pairsOf(record)).toEqual([
    { name: 'vary', value: 'accept' },
    { name: 'set-cookie', value: 'a' },
    { name: 'set-cookie', value: 'b' },
  ]);
  expect(recordOf(pairsOf(record), true)).toEqual(record);
});

test('without repetition the last one wins; a value without a name is not lost, an empty row is nothing', () => {
  const pairs = [
    { name: 'a', value: '1' },
    { name: 'a', value: '2' },
    { name: '', value: '3' },
    { name: '', value: '' },
  ];
  expect(recordOf(pairs, false)).toEqual({ a: '2', '': '3' });
});

test('names of headers do not depend on capitals', () => {
  const [one, other, third] = [
    { name: 'Vary', value: '' },
    { name: 'vary', value: '' },
    { name: 'x', value: '' },
  ];
  expect([one, third].map((pair) => isRepeated([one, other, third], pair))).toEqual([true, false]);
});
