import { expect, test } from 'vitest';
import { applyOffset } from './date-offset';
import { TRUNCATION_NAMES, truncateDate } from './truncate-date';

const AT = Date.UTC(2024, 0, 31, 10, 20, 30, 40);

test.each([
  ['3 days', Date.UTC(2024, 1, 3, 10, 20, 30, 40)],
  ['-15 minutes', Date.UTC(2024, 0, 31, 10, 5, 30, 40)],
  ['+1 month', Date.UTC(2024, 1, 29, 10, 20, 30, 40)],
  ['13 MONTHS', Date.UTC(2025, 1, 28, 10, 20, 30, 40)],
  ['-1 years', Date.UTC(2023, 0, 31, 10, 20, 30, 40)],
  ['2weeks', Date.UTC(2024, 1, 14, 10, 20, 30, 40)],
  ['0 seconds', AT],
])('an offset of %s', (offset, at) => {
  expect(applyOffset(AT, offset)).toBe(at);
});

test.each(['days', '3', '3 parsecs', '', '3 constructor', '999999999999 years', '1 days 2 hours'])(
  '"%s" is no offset',
  (offset) => {
    expect(applyOffset(AT, offset)).toBeNull();
  },
);

test('a month before the epoch keeps the time of the day', () => {
  expect(applyOffset(Date.UTC(1969, 11, 31, 23, 0, 0, 1), '-1 month')).toBe(
    Date.UTC(1969, 10, 30, 23, 0, 0, 1),
  );
});

test('every truncation ends where its name says', () => {
  expect(TRUNCATION_NAMES.map((name) => new Date(truncateDate(AT, name) ?? 0).toISOString())).toEqual([
    '2024-01-31T10:20:00.000Z',
    '2024-01-31T10:00:00.000Z',
    '2024-01-31T00:00:00.000Z',
    '2024-01-01T00:00:00.000Z',
    '2024-02-01T00:00:00.000Z',
    '2024-01-31T00:00:00.000Z',
    '2024-01-01T00:00:00.000Z',
    '2025-01-01T00:00:00.000Z',
    '2024-12-31T00:00:00.000Z',
  ]);
  expect(truncateDate(AT, 'FIRST_DAY_OF_MONTH')).toBe(Date.UTC(2024, 0, 1));
  expect(truncateDate(AT, 'first day of week')).toBeNull();
});
