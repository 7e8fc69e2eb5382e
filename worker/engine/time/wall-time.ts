import { DateError } from './date-error';
import type { TimeZone } from './time-zone';

/** A moment as the clocks of a zone show it. */
export type WallTime = {
  at: number;
  zone: TimeZone;
  /** Milliseconds ahead of UTC. */
  offset: number;
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** Sunday is 0. */
  weekday: number;
  dayOfYear: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
};

const DAY = 86_400_000;

export function wallTime(at: number, zone: TimeZone): WallTime {
  const offset = Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? zone.offsetAt(at) : 0;
  const date = new Date(at + offset);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year)) throw new DateError('This is not a moment that a date can be made of.');
  return {
    at,
    zone,
    offset,
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    dayOfYear: Math.floor((at + offset - epochOf(year, 1, 1)) / DAY) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** Unlike Date.UTC, a year below 100 is that year. */
export function epochOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, millisecond);
  return date.getTime();
}

/** The moment at which the clocks of the zone show this UTC time. */
export function momentInZone(wall: number, zone: TimeZone): number {
  const guess = wall - zone.offsetAt(wall);
  return wall - zone.offsetAt(guess);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(epochOf(year, month + 1, 0)).getUTCDate();
}
