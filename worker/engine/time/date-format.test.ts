import { expect, test } from 'vitest';
import { DateError } from './date-error';
import { formatDateFns } from './date-fns-format';
import { formatJavaDate } from './java-date-format';

// A Sunday, the last day of its ISO week.
const AT = Date.UTC(2026, 2, 1, 15, 4, 5, 67);

test.each([
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", undefined, '2026-03-01T15:04:05.067Z'],
  ["yyyy-MM-dd'T'HH:mm:ssZ", 'Europe/Berlin', '2026-03-01T16:04:05+0100'],
  ['yyyy-MM-dd HH:mm:ss z', 'Europe/Berlin', '2026-03-01 16:04:05 CET'],
  ['yyyy-MM-dd HH:mm z', 'America/New_York', '2026-03-01 10:04 EST'],
  ['HH:mm zzzz', 'America/New_York', '10:04 Eastern Standard Time'],
  ['EEE, dd MMM yyyy hh:mm a', undefined, 'Sun, 01 Mar 2026 03:04 PM'],
  ['EEEE d MMMM yy G', undefined, 'Sunday 1 March 26 AD'],
  ['D DDD w W F u e', undefined, '60 060 10 1 1 7 1'],
  ['QQ QQQ QQQQ', undefined, '01 Q1 1st quarter'],
  ['k K H h', undefined, '15 3 15 3'],
  ['S SS SSSSSS A', undefined, '0 06 067000 54245067'],
  ["h 'o''clock' ''", undefined, "3 o'clock '"],
  [
    'X XX XXX x xx xxx Z ZZZZ ZZZZZ O OOOO',
    '+05:30',
    '+0530 +0530 +05:30 +0530 +0530 +05:30 +0530 GMT+05:30 +05:30 GMT+5:30 GMT+05:30',
  ],
  ['X x VV', 'UTC', 'Z +00 UTC'],
  ['YYYY uuuu MMMMM', undefined, '2026 2026 M'],
])('Java writes %s in %s as %s', (pattern, zone, text) => {
  expect(formatJavaDate(AT, pattern, zone)).toBe(text);
});

test.each([
  ["yyyy-MM-dd'T'HH:mm:ss.SSSxxx", undefined, '2026-03-01T15:04:05.067+00:00'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", undefined, '2026-03-01T15:04:05.067Z'],
  ['do MMMM yyyy', undefined, '1st March 2026'],
  ['EEE EEEE EEEEE EEEEEE', undefined, 'Sun Sunday S Su'],
  ['i io iii II R Io', undefined, '7 7th Sun 09 2026 9th'],
  ['ww YYYY e c', undefined, '10 2026 1 1'],
  ['a aaa aaaa aaaaa b BBBB', undefined, 'PM pm p.m. p PM in the afternoon'],
  ['P', undefined, '03/01/2026'],
  ['PP', undefined, 'Mar 1, 2026'],
  ['PPP', undefined, 'March 1st, 2026'],
  ['PPPP', undefined, 'Sunday, March 1st, 2026'],
  ['p pp ppp', undefined, '3:04 PM 3:04:05 PM 3:04:05 PM GMT+0'],
  ['PPpp', undefined, 'Mar 1, 2026, 3:04:05 PM'],
  ['PPPPpppp', undefined, 'Sunday, March 1st, 2026 at 3:04:05 PM GMT+00:00'],
  ['t T', undefined, '1772377445 1772377445067'],
  ['Do DDD yo Qo QQQ QQQQ', undefined, '60th 060 2026th 1st Q1 1st quarter'],
  ["'at' h 'o''clock'", undefined, "at 3 o'clock"],
  ['yyyy-MM-dd HH:mm O', 'Asia/Kolkata', '2026-03-01 20:34 GMT+5:30'],
])('date-fns writes %s in %s as %s', (pattern, zone, text) => {
  expect(formatDateFns(AT, pattern, zone)).toBe(text);
});

test('the clocks of a zone change in the night that its law says', () => {
  const shown = (at: number) => formatJavaDate(at, 'HH:mm XXX', 'Europe/Berlin');
  expect(shown(Date.UTC(2026, 2, 29, 0, 59))).toBe('01:59 +01:00');
  expect(shown(Date.UTC(2026, 2, 29, 1, 0))).toBe('03:00 +02:00');
});

test('weeks at the turn of the year belong to the year that the way of counting says', () => {
  const newYear = Date.UTC(2027, 0, 1);
  expect(formatDateFns(newYear, 'RRRR-II YYYY-ww')).toBe('2026-53 2027-01');
  expect(formatDateFns(Date.UTC(2024, 11, 30), 'RRRR-II YYYY-ww')).toBe('2025-01 2025-01');
});

test('an unknown letter, zone or moment is an error that says so', () => {
  expect(() => formatJavaDate(AT, 'yyyy-MM-ddTHH')).toThrow(/"T" is not a letter/);
  expect(() => formatDateFns(AT, 'yyyy n')).toThrow(/"n" is not a letter/);
  expect(() => formatDateFns(AT, 'constructor')).toThrow(DateError);
  expect(() => formatJavaDate(AT, 'yyyy', 'Mars/Base')).toThrow(/Mars\/Base/);
  expect(() => formatJavaDate(Number.NaN, 'yyyy')).toThrow(DateError);
  expect(() => formatJavaDate(9e15, 'yyyy')).toThrow(DateError);
  expect(() => formatJavaDate(AT, 'y'.repeat(201))).toThrow(/200/);
});
