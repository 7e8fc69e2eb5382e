import { expect, test } from 'vitest';
import { strftime } from './strftime';

const AT = Date.UTC(2026, 2, 1, 15, 4, 5, 67);

test.each([
  ['%Y-%m-%dT%H:%M:%S.%fZ', '2026-03-01T15:04:05.067000Z'],
  ['%a %A %b %B %-d %y', 'Sun Sunday Mar March 1 26'],
  ['%I:%M %p %j %u %w', '03:04 PM 060 7 0'],
  ['%D %F %T %s %z %Z 100%%', '03/01/26 2026-03-01 15:04:05 1772377445 +0000 UTC 100%'],
  ['%Q %', '%Q %'],
])('Python writes %s as %s', (pattern, text) => {
  expect(strftime(AT, pattern)).toBe(text);
});
