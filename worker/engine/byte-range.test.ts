import { expect, test } from 'vitest';
import { byteRange } from './byte-range';

test('a range of an empty file is none', () => {
  expect([byteRange('bytes=0-', 0), byteRange('bytes=-1', 0), byteRange(null, 0)]).toEqual([
    'unsatisfiable',
    'unsatisfiable',
    null,
  ]);
});

test.each([
  ['bytes=0-1', { offset: 0, length: 2 }],
  ['bytes=7-', { offset: 7, length: 3 }],
  ['bytes=8-99', { offset: 8, length: 2 }],
  ['bytes=-4', { offset: 6, length: 4 }],
  ['bytes=-99', { offset: 0, length: 10 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=3-2', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['items=0-1', null],
])('of ten bytes %s is %j', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});
