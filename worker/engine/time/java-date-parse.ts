import { type DateToken, dateTokens } from './date-tokens';
import { MONTHS, WEEKDAYS } from './english-names';
import { findTimeZone, type TimeZone, timeZone } from './time-zone';
import { daysInMonth, epochOf, momentInZone } from './wall-time';

/** The moment that the text names by a pattern of Java; null when it does not fit. A text without a zone is in `zoneName`. */
export function parseJavaDate(text: string, pattern: string, zoneName?: string): number | null {
  const zone = timeZone(zoneName);
  const reading: Reading = { text, index: 0, fields: {}, zone: null };
  const tokens = dateTokens(pattern);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !readToken(reading, token, tokens[index + 1])) return null;
  }
  return reading.index === text.length ? momentOf(reading.fields, reading.zone ?? zone) : null;
}

type Fields = {
  year?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  hour?: number;
  hourOnDial?: number;
  isAfternoon?: boolean;
  minute?: number;
  second?: number;
  millisecond?: number;
};

type Reading = { text: string; index: number; fields: Fields; zone: TimeZone | null };

function readToken(reading: Reading, token: DateToken, next: DateToken | undefined): boolean {
  if ('text' in token) return readText(reading, token.text);
  const read = Object.hasOwn(READERS, token.letter) ? READERS[token.letter] : undefined;
  if (!read) return false;
  const isNumberNext = next !== undefined && 'letter' in next && NUMBERS.includes(next.letter);
  return read(reading, token.count, isNumberNext ? token.count : 9);
}

function readText(reading: Reading, text: string): boolean {
  if (!reading.text.startsWith(text, reading.index)) return false;
  reading.index += text.length;
  return true;
}

/** `most` is how many digits may be taken: all of them, or as many as there are letters when another number follows. */
type Read = (reading: Reading, count: number, most: number) => boolean;

const NUMBERS = 'yuMLdDHkKhmsS';

const READERS: Readonly<Record<string, Read>> = {
  y: readYear,
  u: readYear,
  M: readMonth,
  L: readMonth,
  d: number('day', 1, 31),
  D: number('dayOfYear', 1, 366),
  H: number('hour', 0, 23),
  k: number('hour', 1, 24),
  h: number('hourOnDial', 1, 12),
  K: number('hourOnDial', 0, 11),
  m: number('minute', 0, 59),
  s: number('second', 0, 59),
  S: readFraction,
  a: (reading) => {
    const found = readName(reading, ['AM', 'PM'], 2);
    if (found === null) return false;
    reading.fields.isAfternoon = found === 1;
    return true;
  },
  // The day of the week says nothing that the date does not say; it only has to be one.
  E: (reading) => readName(reading, WEEKDAYS, 3) !== null,
  G: (reading) => readName(reading, ['AD'], 2) !== null,
  z: readZone,
  V: readZone,
  O: readZone,
  X: readZone,
  x: readZone,
  Z: readZone,
};

type NumberField = Exclude<keyof Fields, 'isAfternoon'>;

function number(field: NumberField, low: number, high: number): Read {
  return (reading, _count, most) => {
    const value = readNumber(reading, most);
    if (value === null || value < low || value > high) return false;
    reading.fields[field] = value;
    return true;
  };
}

function readYear(reading: Reading, count: number, most: number): boolean {
  const start = reading.index;
  const value = readNumber(reading, most);
  if (value === null) return false;
  const isShort = count === 2 && reading.index - start === 2;
  reading.fields.year = isShort ? value + (value < 70 ? 2000 : 1900) : value;
  return true;
}

function readMonth(reading: Reading, count: number, most: number): boolean {
  if (count < 3) return number('month', 1, 12)(reading, count, most);
  const found = readName(reading, MONTHS, 3);
  if (found === null) return false;
  reading.fields.month = found + 1;
  return true;
}

function readFraction(reading: Reading, _count: number, most: number): boolean {
  const start = reading.index;
  if (readNumber(reading, most) === null) return false;
  reading.fields.millisecond = Number(reading.text.slice(start, reading.index).padEnd(3, '0').slice(0, 3));
  return true;
}

function readNumber(reading: Reading, most: number): number | null {
  let end = reading.index;
  while (end - reading.index < most && isDigit(reading.text.charCodeAt(end))) end += 1;
  if (end === reading.index) return null;
  const value = Number(reading.text.slice(reading.index, end));
  reading.index = end;
  return value;
}

/** Whole, or only its first letters. */
function readName(reading: Reading, names: readonly string[], shortLength: number): number | null {
  const rest = reading.text.slice(reading.index, reading.index + 9).toLowerCase();
  for (const [index, name] of names.entries()) {
    const whole = name.toLowerCase();
    const fitting = [whole, whole.slice(0, shortLength)].find((text) => rest.startsWith(text));
    if (fitting === undefined) continue;
    reading.index += fitting.length;
    return index;
  }
  return null;
}

function readZone(reading: Reading): boolean {
  const found = /^[A-Za-z0-9_+:/-]{1,64}/.exec(reading.text.slice(reading.index, reading.index + 64));
  const zone = found && findTimeZone(found[0]);
  if (!zone) return false;
  reading.zone = zone;
  reading.index += found[0].length;
  return true;
}

function momentOf(fields: Fields, zone: TimeZone): number | null {
  const { year = 1970, month = 1, day = 1, dayOfYear, minute = 0, second = 0, millisecond = 0 } = fields;
  if (day > daysInMonth(year, month)) return null;
  const hour = hourOf(fields);
  const wall =
    dayOfYear === undefined
      ? epochOf(year, month, day, hour, minute, second, millisecond)
      : epochOf(year, 1, dayOfYear, hour, minute, second, millisecond);
  return momentInZone(wall, zone);
}

function hourOf({ hour, hourOnDial, isAfternoon = false }: Fields): number {
  if (hourOnDial !== undefined) return (hourOnDial % 12) + (isAfternoon ? 12 : 0);
  return hour === undefined ? 0 : hour % 24;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
