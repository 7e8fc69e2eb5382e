import { UTC } from './time-zone';
import { epochOf, type WallTime, wallTime } from './wall-time';

/** By the calendar in UTC. Null when there is no such truncation. */
export function truncateDate(at: number, name: string): number | null {
  const key = name.trim().toLowerCase().replaceAll('_', ' ');
  const truncate = Object.hasOwn(TRUNCATIONS, key) ? TRUNCATIONS[key] : undefined;
  return truncate ? truncate(wallTime(at, UTC)) : null;
}

const TRUNCATIONS: Readonly<Record<string, (wall: WallTime) => number>> = {
  'first second of minute': ({ year, month, day, hour, minute }) => epochOf(year, month, day, hour, minute),
  'first minute of hour': ({ year, month, day, hour }) => epochOf(year, month, day, hour),
  'first hour of day': ({ year, month, day }) => epochOf(year, month, day),
  'first day of month': ({ year, month }) => epochOf(year, month, 1),
  'first day of next month': ({ year, month }) => epochOf(year, month + 1, 1),
  'last day of month': ({ year, month }) => epochOf(year, month + 1, 0),
  'first day of year': ({ year }) => epochOf(year, 1, 1),
  'first day of next year': ({ year }) => epochOf(year + 1, 1, 1),
  'last day of year': ({ year }) => epochOf(year, 12, 31),
};

export const TRUNCATION_NAMES: readonly string[] = Object.keys(TRUNCATIONS);
