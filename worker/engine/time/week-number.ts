import { epochOf, type WallTime } from './wall-time';

const DAY = 86_400_000;

export type Week = { year: number; week: number };

/** Weeks begin on Monday; the first has the first Thursday. */
export function isoWeek(wall: WallTime): Week {
  return weekOf(wall, 1, 4);
}

/** As Americans count: weeks begin on Sunday; the first has the first of January. */
export function localWeek(wall: WallTime): Week {
  return weekOf(wall, 0, 1);
}

/** Monday is 1, Sunday 7. */
export function isoWeekday(wall: WallTime): number {
  return wall.weekday === 0 ? 7 : wall.weekday;
}

/** Of the month, with weeks that begin on Sunday. */
export function weekOfMonth(wall: WallTime): number {
  const weekdayOfFirst = (((wall.weekday - (wall.day - 1)) % 7) + 7) % 7;
  return Math.floor((wall.day - 1 + weekdayOfFirst) / 7) + 1;
}

function weekOf(wall: WallTime, weekStartsOn: number, dayInFirstWeek: number): Week {
  const today = epochOf(wall.year, wall.month, wall.day);
  for (const year of [wall.year + 1, wall.year, wall.year - 1]) {
    const start = startOfFirstWeek(year, weekStartsOn, dayInFirstWeek);
    if (today >= start) return { year, week: Math.floor((today - start) / (7 * DAY)) + 1 };
  }
  return { year: wall.year, week: 1 };
}

function startOfFirstWeek(year: number, weekStartsOn: number, dayInFirstWeek: number): number {
  const anchor = epochOf(year, 1, dayInFirstWeek);
  const weekday = new Date(anchor).getUTCDay();
  return anchor - ((weekday - weekStartsOn + 7) % 7) * DAY;
}
