import { DateError } from './date-error';
import { type DateToken, dateTokens } from './date-tokens';
import { monthName, weekdayName } from './english-names';
import { fraction, hourOnDial, padded } from './padded';
import { longZoneName, offsetText, shortZoneName, timeZone } from './time-zone';
import { type WallTime, wallTime } from './wall-time';
import { isoWeekday, localWeek, weekOfMonth } from './week-number';

/** As DateTimeFormatter and SimpleDateFormat read the pattern; throws DateError when they would not. */
export function formatJavaDate(at: number, pattern: string, zoneName?: string): string {
  const wall = wallTime(at, timeZone(zoneName));
  let text = '';
  for (const token of dateTokens(pattern)) text += formatToken(token, wall);
  return text;
}

function formatToken(token: DateToken, wall: WallTime): string {
  if ('text' in token) return token.text;
  const format = Object.hasOwn(LETTERS, token.letter) ? LETTERS[token.letter] : undefined;
  if (!format) {
    throw new DateError(`"${token.letter}" is not a letter of date patterns; put text between quotes: 'T'.`);
  }
  return format(wall, token.count);
}

type Format = (wall: WallTime, count: number) => string;

const LETTERS: Readonly<Record<string, Format>> = {
  G: (wall, count) => era(wall.year, count),
  y: (wall, count) => year(wall.year, count),
  // One "u" is the day of the week for SimpleDateFormat; a year is written with more.
  u: (wall, count) => (count === 1 ? String(isoWeekday(wall)) : year(wall.year, count)),
  Y: (wall, count) => year(localWeek(wall).year, count),
  Q: (wall, count) => quarter(wall, count),
  q: (wall, count) => quarter(wall, count),
  M: (wall, count) => named(wall.month, monthName(wall.month), count),
  L: (wall, count) => named(wall.month, monthName(wall.month), count),
  w: (wall, count) => padded(localWeek(wall).week, count),
  W: (wall, count) => padded(weekOfMonth(wall), count),
  D: (wall, count) => padded(wall.dayOfYear, count),
  d: (wall, count) => padded(wall.day, count),
  F: (wall, count) => padded(Math.ceil(wall.day / 7), count),
  E: (wall, count) => named(0, weekdayName(wall.weekday), Math.max(count, 3)),
  e: (wall, count) => named(wall.weekday + 1, weekdayName(wall.weekday), count),
  c: (wall, count) => named(wall.weekday + 1, weekdayName(wall.weekday), count),
  a: (wall) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: (wall, count) => padded(wall.hour, count),
  k: (wall, count) => padded(wall.hour === 0 ? 24 : wall.hour, count),
  K: (wall, count) => padded(wall.hour % 12, count),
  h: (wall, count) => padded(hourOnDial(wall.hour), count),
  m: (wall, count) => padded(wall.minute, count),
  s: (wall, count) => padded(wall.second, count),
  S: (wall, count) => fraction(wall.millisecond, count),
  A: (wall, count) => padded(millisecondOfDay(wall), count),
  n: (wall, count) => padded(wall.millisecond * 1_000_000, count),
  N: (wall, count) => padded(millisecondOfDay(wall) * 1_000_000, count),
  V: (wall) => wall.zone.name,
  z: (wall, count) => (count > 3 ? longZoneName(wall.zone, wall.at) : shortZoneName(wall.zone, wall.at)),
  O: (wall, count) => greenwich(wall.offset, count),
  X: (wall, count) => (wall.offset === 0 ? 'Z' : offset(wall.offset, count)),
  x: (wall, count) => offset(wall.offset, count),
  Z: (wall, count) => {
    if (count < 4) return offsetText(wall.offset, '');
    if (count === 4) return greenwich(wall.offset, count);
    return wall.offset === 0 ? 'Z' : offsetText(wall.offset, ':');
  },
};

function year(value: number, count: number): string {
  return count === 2 ? padded(((value % 100) + 100) % 100, 2) : padded(value, count);
}

function era(value: number, count: number): string {
  if (count === 5) return value > 0 ? 'A' : 'B';
  if (count === 4) return value > 0 ? 'Anno Domini' : 'Before Christ';
  return value > 0 ? 'AD' : 'BC';
}

function quarter(wall: WallTime, count: number): string {
  const value = Math.ceil(wall.month / 3);
  if (count < 3) return padded(value, count);
  return count === 3 ? `Q${value}` : `${['1st', '2nd', '3rd', '4th'][value - 1]} quarter`;
}

function named(value: number, name: string, count: number): string {
  if (count < 3) return padded(value, count);
  if (count === 3) return name.slice(0, 3);
  return count === 5 ? name.slice(0, 1) : name;
}

function offset(value: number, count: number): string {
  const text = offsetText(value, count === 3 || count === 5 ? ':' : '');
  return count === 1 && text.endsWith('00') ? text.slice(0, 3) : text;
}

function greenwich(value: number, count: number): string {
  if (count === 4) return `GMT${offsetText(value, ':')}`;
  if (value === 0) return 'GMT';
  const hours = Math.trunc(Math.abs(value) / 3_600_000);
  const minutes = Math.trunc(Math.abs(value) / 60_000) % 60;
  return `GMT${value < 0 ? '-' : '+'}${hours}${minutes ? `:${padded(minutes, 2)}` : ''}`;
}

function millisecondOfDay(wall: WallTime): number {
  return ((wall.hour * 60 + wall.minute) * 60 + wall.second) * 1000 + wall.millisecond;
}
