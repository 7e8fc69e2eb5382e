import { DateError } from './date-error';
import { type DateToken, dateTokens } from './date-tokens';
import { monthName, ordinal, weekdayName } from './english-names';
import { fraction, hourOnDial, padded } from './padded';
import { offsetText, timeZone } from './time-zone';
import { type WallTime, wallTime } from './wall-time';
import { isoWeek, isoWeekday, localWeek } from './week-number';

/** As date-fns reads the pattern (Unicode tokens and its own); throws DateError when it would not. */
export function formatDateFns(at: number, pattern: string, zoneName?: string): string {
  return formatTokens(dateTokens(pattern, true), wallTime(at, timeZone(zoneName)));
}

function formatTokens(tokens: readonly DateToken[], wall: WallTime): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if ('text' in token) {
      text += token.text;
    } else if (token.letter === 'P' || token.letter === 'p') {
      const next = tokens[index + 1];
      const time = token.letter === 'P' && next && 'letter' in next && next.letter === 'p' ? next : null;
      if (time) index += 1;
      text += formatTokens(dateTokens(longPattern(token, time), true), wall);
    } else {
      text += formatLetter(token.letter, token.count, token.isOrdinal, wall);
    }
  }
  return text;
}

type LetterToken = { letter: string; count: number };

const LONG_DATES = ['MM/dd/y', 'MMM d, y', 'MMMM do, y', 'EEEE, MMMM do, y'];
const LONG_TIMES = ['h:mm a', 'h:mm:ss a', 'h:mm:ss a z', 'h:mm:ss a zzzz'];

function longPattern(token: LetterToken, time: LetterToken | null): string {
  const at = (list: string[], count: number) => list[Math.min(count, list.length) - 1] ?? '';
  if (token.letter === 'p') return at(LONG_TIMES, token.count);
  const date = at(LONG_DATES, token.count);
  if (!time) return date;
  return `${date}${token.count < 3 ? ', ' : " 'at' "}${at(LONG_TIMES, time.count)}`;
}

function formatLetter(letter: string, count: number, isOrdinal: boolean, wall: WallTime): string {
  const format = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  if (!format) {
    throw new DateError(`"${letter}" is not a letter of date patterns; put text between quotes: 'T'.`);
  }
  if (!isOrdinal) return format(wall, count);
  const value = Number(format(wall, 1));
  if (Number.isNaN(value)) throw new DateError(`"${letter}o" is not a part of date patterns.`);
  return ordinal(value);
}

type Format = (wall: WallTime, count: number) => string;

const LETTERS: Readonly<Record<string, Format>> = {
  G: (wall, count) => {
    if (count === 5) return wall.year > 0 ? 'A' : 'B';
    if (count === 4) return wall.year > 0 ? 'Anno Domini' : 'Before Christ';
    return wall.year > 0 ? 'AD' : 'BC';
  },
  // There is no year 0: it is the first before Christ.
  y: (wall, count) => year(wall.year > 0 ? wall.year : 1 - wall.year, count),
  Y: (wall, count) => year(localWeek(wall).year, count),
  R: (wall, count) => padded(isoWeek(wall).year, count),
  u: (wall, count) => padded(wall.year, count),
  Q: (wall, count) => quarter(wall, count),
  q: (wall, count) => quarter(wall, count),
  M: (wall, count) => named(wall.month, monthName(wall.month), count),
  L: (wall, count) => named(wall.month, monthName(wall.month), count),
  w: (wall, count) => padded(localWeek(wall).week, count),
  I: (wall, count) => padded(isoWeek(wall).week, count),
  d: (wall, count) => padded(wall.day, count),
  D: (wall, count) => padded(wall.dayOfYear, count),
  E: (wall, count) => named(0, weekdayName(wall.weekday), Math.max(count, 3)),
  i: (wall, count) => named(isoWeekday(wall), weekdayName(wall.weekday), count),
  e: (wall, count) => named(wall.weekday + 1, weekdayName(wall.weekday), count),
  c: (wall, count) => named(wall.weekday + 1, weekdayName(wall.weekday), count),
  a: (wall, count) => halfDay(wall.hour < 12, count),
  b: (wall, count) => {
    if (wall.hour === 12) return count === 5 ? 'n' : 'noon';
    if (wall.hour === 0) return count === 5 ? 'mi' : 'midnight';
    return halfDay(wall.hour < 12, count);
  },
  B: (wall) => partOfDay(wall.hour),
  h: (wall, count) => padded(hourOnDial(wall.hour), count),
  H: (wall, count) => padded(wall.hour, count),
  K: (wall, count) => padded(wall.hour % 12, count),
  k: (wall, count) => padded(wall.hour === 0 ? 24 : wall.hour, count),
  m: (wall, count) => padded(wall.minute, count),
  s: (wall, count) => padded(wall.second, count),
  S: (wall, count) => fraction(wall.millisecond, count),
  X: (wall, count) => (wall.offset === 0 ? 'Z' : offset(wall.offset, count)),
  x: (wall, count) => offset(wall.offset, count),
  O: (wall, count) => greenwich(wall.offset, count),
  z: (wall, count) => greenwich(wall.offset, count),
  t: (wall, count) => padded(Math.floor(wall.at / 1000), count),
  T: (wall, count) => padded(wall.at, count),
};

function year(value: number, count: number): string {
  return count === 2 ? padded(value % 100, 2) : padded(value, count);
}

function quarter(wall: WallTime, count: number): string {
  const value = Math.ceil(wall.month / 3);
  if (count < 3) return padded(value, count);
  if (count === 3) return `Q${value}`;
  return count === 5 ? String(value) : `${ordinal(value)} quarter`;
}

function named(value: number, name: string, count: number): string {
  if (count < 3) return padded(value, count);
  if (count === 3) return name.slice(0, 3);
  if (count === 5) return name.slice(0, 1);
  return count === 6 ? name.slice(0, 2) : name;
}

function halfDay(isMorning: boolean, count: number): string {
  if (count === 3) return isMorning ? 'am' : 'pm';
  if (count === 4) return isMorning ? 'a.m.' : 'p.m.';
  if (count === 5) return isMorning ? 'a' : 'p';
  return isMorning ? 'AM' : 'PM';
}

function partOfDay(hour: number): string {
  if (hour >= 17) return 'in the evening';
  if (hour >= 12) return 'in the afternoon';
  return hour >= 4 ? 'in the morning' : 'at night';
}

function offset(value: number, count: number): string {
  const text = offsetText(value, count === 3 || count === 5 ? ':' : '');
  return count === 1 && text.endsWith('00') ? text.slice(0, 3) : text;
}

function greenwich(value: number, count: number): string {
  if (count >= 4) return `GMT${offsetText(value, ':')}`;
  const minutes = Math.trunc(Math.abs(value) / 60_000);
  const rest = minutes % 60;
  return `GMT${value < 0 ? '-' : '+'}${Math.trunc(minutes / 60)}${rest ? `:${padded(rest, 2)}` : ''}`;
}
