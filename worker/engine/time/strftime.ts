import { monthName, weekdayName } from './english-names';
import { hourOnDial, padded } from './padded';
import { UTC } from './time-zone';
import { type WallTime, wallTime } from './wall-time';

/** As Python and C write dates, in UTC: %Y-%m-%d. A sign that they do not know stays as it is. */
export function strftime(at: number, pattern: string): string {
  const wall = wallTime(at, UTC);
  return pattern.replace(/%(-?)([a-zA-Z%])/g, (whole, bare: string, letter: string) => {
    const format = Object.hasOwn(SIGNS, letter) ? SIGNS[letter] : undefined;
    if (!format) return whole;
    const text = format(wall);
    return bare ? text.replace(/^0+(?=\d)/, '') : text;
  });
}

const SIGNS: Readonly<Record<string, (wall: WallTime) => string>> = {
  '%': () => '%',
  a: (wall) => weekdayName(wall.weekday).slice(0, 3),
  A: (wall) => weekdayName(wall.weekday),
  b: (wall) => monthName(wall.month).slice(0, 3),
  B: (wall) => monthName(wall.month),
  d: (wall) => padded(wall.day, 2),
  D: (wall) => `${padded(wall.month, 2)}/${padded(wall.day, 2)}/${padded(wall.year % 100, 2)}`,
  f: (wall) => padded(wall.millisecond * 1000, 6),
  F: (wall) => `${padded(wall.year, 4)}-${padded(wall.month, 2)}-${padded(wall.day, 2)}`,
  H: (wall) => padded(wall.hour, 2),
  I: (wall) => padded(hourOnDial(wall.hour), 2),
  j: (wall) => padded(wall.dayOfYear, 3),
  m: (wall) => padded(wall.month, 2),
  M: (wall) => padded(wall.minute, 2),
  p: (wall) => (wall.hour < 12 ? 'AM' : 'PM'),
  s: (wall) => String(Math.floor(wall.at / 1000)),
  S: (wall) => padded(wall.second, 2),
  T: (wall) => `${padded(wall.hour, 2)}:${padded(wall.minute, 2)}:${padded(wall.second, 2)}`,
  u: (wall) => String(wall.weekday || 7),
  w: (wall) => String(wall.weekday),
  y: (wall) => padded(wall.year % 100, 2),
  Y: (wall) => padded(wall.year, 4),
  z: () => '+0000',
  Z: () => 'UTC',
};
