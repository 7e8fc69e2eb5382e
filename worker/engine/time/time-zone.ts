import { DateError } from './date-error';

export type TimeZone = {
  name: string;
  /** What the clocks there are ahead of UTC at that moment, in milliseconds. */
  offsetAt(at: number): number;
  /** Null for a zone that is only an offset. */
  ianaName: string | null;
};

const MINUTE = 60_000;

export const UTC: TimeZone = { name: 'UTC', offsetAt: () => 0, ianaName: null };

const ZONES_KEPT_MOST = 100;
const kept = new Map<string, TimeZone | null>();

/** By IANA name (Europe/Berlin) or offset (+02:00, -0530, GMT+2, Z). Null when there is no such zone. */
export function findTimeZone(name: string): TimeZone | null {
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (name.length > 64) return null;
  const zone = offsetZone(name) ?? namedZone(name);
  if (kept.size >= ZONES_KEPT_MOST) kept.clear();
  kept.set(name, zone);
  return zone;
}

export function timeZone(name: string | undefined): TimeZone {
  if (name === undefined || name === '') return UTC;
  const zone = findTimeZone(name);
  if (!zone) {
    throw new DateError(
      `"${name}" is not a time zone: use a name like Europe/Berlin or an offset like +02:00.`,
    );
  }
  return zone;
}

function offsetZone(name: string): TimeZone | null {
  const found = /^(?:(?:UTC|GMT|UT)(?=$|[+-])|(?=[+-])|(?=Z$))(?:Z|([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(name);
  if (!found) return null;
  const [, sign, hours = '0', minutes = '0'] = found;
  if (!sign) return UTC;
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
  if (Math.abs(ahead) > 18 * 60 * MINUTE || Number(minutes) > 59) return null;
  return { name: `GMT${offsetText(ahead, ':')}`, offsetAt: () => ahead, ianaName: null };
}

function namedZone(name: string): TimeZone | null {
  const format = formatOf(name);
  if (!format) return null;
  // The offset of a quarter of an hour never changes inside of it, and the log asks for the same moment again and again.
  let lastQuarter = Number.NaN;
  let lastOffset = 0;
  const offsetAt = (at: number) => {
    const quarter = Math.floor(at / (15 * MINUTE));
    if (quarter !== lastQuarter) {
      lastOffset = offsetBy(format, at);
      lastQuarter = quarter;
    }
    return lastOffset;
  };
  return { name: format.resolvedOptions().timeZone, offsetAt, ianaName: name };
}

function formatOf(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function offsetBy(format: Intl.DateTimeFormat, at: number): number {
  const read: Record<string, string> = {};
  for (const part of format.formatToParts(at)) read[part.type] = part.value;
  const year = read.era === 'BC' || read.era === 'B' ? 1 - Number(read.year) : Number(read.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(read.month) - 1, Number(read.day));
  wall.setUTCHours(Number(read.hour), Number(read.minute), Number(read.second));
  return wall.getTime() - Math.floor(at / 1000) * 1000;
}

/** +02:00 with ":", +0200 without. */
export function offsetText(offset: number, separator: string): string {
  const minutes = Math.trunc(Math.abs(offset) / MINUTE);
  return `${offset < 0 ? '-' : '+'}${pad(Math.trunc(minutes / 60))}${separator}${pad(minutes % 60)}`;
}

/** CET, PST, UTC; GMT+2 where a zone has no short name. */
export function shortZoneName(zone: TimeZone, at: number): string {
  if (!zone.ianaName) return zone.name;
  const american = nameBy(zone.ianaName, at, 'en-US', 'short');
  return american.startsWith('GMT') ? nameBy(zone.ianaName, at, 'en-GB', 'short') : american;
}

/** Central European Standard Time. */
export function longZoneName(zone: TimeZone, at: number): string {
  return zone.ianaName ? nameBy(zone.ianaName, at, 'en-US', 'long') : zone.name;
}

function nameBy(name: string, at: number, locale: string, timeZoneName: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: name, timeZoneName }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? name;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
