import { expect, test } from 'vitest';
import { formatJavaDate } from './java-date-format';
import { parseJavaDate } from './java-date-parse';
import { parseDate } from './parse-date';

test.each([
  ['2026-11-21', Date.UTC(2026, 10, 21)],
  ['2026', Date.UTC(2026, 0, 1)],
  ['2026-11', Date.UTC(2026, 10, 1)],
  ['2026-11-21T10:20:30.123456Z', Date.UTC(2026, 10, 21, 10, 20, 30, 123)],
  ['2026-11-21T10:20:30+02:00', Date.UTC(2026, 10, 21, 8, 20, 30)],
  ['2026-11-21 10:20', Date.UTC(2026, 10, 21, 10, 20)],
  ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Sun, 6 Nov 1994 08:49:37 +0100', Date.UTC(1994, 10, 6, 7, 49, 37)],
  ['November 6, 1994', Date.UTC(1994, 10, 6)],
  ['11/06/1994', Date.UTC(1994, 10, 6)],
  [0, 0],
  [1772377445067, 1772377445067],
])('%s is read', (text, at) => {
  expect(parseDate(text)).toBe(at);
});

test.each([
  '',
  'tomorrow',
  'foo 1',
  '2026-02-30',
  '2026-13-01',
  '2026-11-21T25:00',
  '12',
  Number.NaN,
  null,
  {},
  `2026${' '.repeat(100)}`,
])('%j is no date', (value) => {
  expect(parseDate(value)).toBeNull();
});

test.each([
  ['21/11/2026', 'dd/MM/yyyy', undefined, Date.UTC(2026, 10, 21)],
  ['20261121102030', 'yyyyMMddHHmmss', undefined, Date.UTC(2026, 10, 21, 10, 20, 30)],
  ['21 November 2026 3:04 pm', 'd MMMM yyyy h:mm a', undefined, Date.UTC(2026, 10, 21, 15, 4)],
  ['12:00 AM', 'hh:mm a', undefined, 0],
  ['2026-07-01 12:00', 'yyyy-MM-dd HH:mm', 'Europe/Berlin', Date.UTC(2026, 6, 1, 10)],
  ['2026-07-01T12:00-0500', "yyyy-MM-dd'T'HH:mmZ", 'Europe/Berlin', Date.UTC(2026, 6, 1, 17)],
  ['2026-060', 'yyyy-DDD', undefined, Date.UTC(2026, 2, 1)],
  ['26', 'yy', undefined, Date.UTC(2026, 0, 1)],
])('%s is read by %s', (text, pattern, zone, at) => {
  expect(parseJavaDate(text, pattern, zone)).toBe(at);
});

test.each([
  ['21/11/2026 ', 'dd/MM/yyyy'],
  ['32/11/2026', 'dd/MM/yyyy'],
  ['31/02/2026', 'dd/MM/yyyy'],
  ['21-11-2026', 'dd/MM/yyyy'],
  ['2026', 'yyyyMM'],
  ['Mumber', 'MMM'],
  ['1', 'constructor'],
])('%s does not fit %s', (text, pattern) => {
  expect(parseJavaDate(text, pattern)).toBeNull();
});

test('what is written is read again as the same moment', () => {
  const pattern = "EEE dd MMM yyyy HH:mm:ss.SSS '['VV']'";
  for (let day = 0; day < 400; day++) {
    const at = Date.UTC(2026, 0, 1, 3, 0, 7, 9) + day * 86_400_000;
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York', 'Europe/London']) {
      expect(parseJavaDate(formatJavaDate(at, pattern, zone), pattern)).toBe(at);
    }
  }
});
