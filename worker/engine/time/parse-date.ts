import { parseJavaDate } from './java-date-parse';
import { findTimeZone } from './time-zone';
import { daysInMonth, epochOf } from './wall-time';

/**
 * A moment as people and programs write it: epoch milliseconds, ISO 8601, the dates of HTTP and mail, and a few plain
 * English and American forms. Null for everything else. What has no zone is in UTC.
 */
export function parseDate(value: unknown): number | null {
  if (typeof value === 'number') return Math.abs(value) <= 8.64e15 ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime();
  if (typeof value !== 'string' || value.length > 64) return null;
  const text = value.trim();
  return parseIsoDate(text) ?? parseSpelled(text);
}

const ISO =
  /^([+-]\d{6}|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[Tt ](\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?$/;

/** 2026-11-21, 2026-11-21T10:00:00.123+01:00 and what is between them. */
function parseIsoDate(text: string): number | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', part = '0', zone] =
    found;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as Six;
  if (mo < 1 || mo > 12 || d < 1 || d > daysInMonth(y, mo) || mi > 59 || s > 59) return null;
  if (h > 24 || (h === 24 && mi + s > 0)) return null;
  const offset = zone === undefined ? 0 : findTimeZone(zone)?.offsetAt(0);
  if (offset === undefined) return null;
  return epochOf(y, mo, d, h, mi, s, Number(part.padEnd(3, '0').slice(0, 3))) - offset;
}

// map keeps the length of the six texts above, which its type forgets.
type Six = [number, number, number, number, number, number];

const SPELLED = [
  'EEE, d MMM yyyy HH:mm:ss z',
  'EEE, d MMM yyyy HH:mm:ss',
  'd MMM yyyy HH:mm:ss z',
  'd MMM yyyy HH:mm:ss',
  'd MMM yyyy',
  'EEE MMM d HH:mm:ss yyyy',
  'EEE MMM d yyyy HH:mm:ss z',
  'EEE MMM d yyyy',
  'MMM d, yyyy HH:mm:ss',
  'MMM d, yyyy',
  'yyyy/MM/dd HH:mm:ss',
  'yyyy/MM/dd',
  'MM/dd/yyyy HH:mm:ss',
  'MM/dd/yyyy',
];

function parseSpelled(text: string): number | null {
  for (const pattern of SPELLED) {
    const at = parseJavaDate(text, pattern);
    if (at !== null) return at;
  }
  return null;
}
