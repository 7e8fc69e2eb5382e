import { list, plural } from '../../../i18n/numbers';
import { words } from '../words';

const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
] as const;

/** "2 days and 3 hours": the two largest units say enough. */
export function durationText(milliseconds: number): string {
  let rest = Math.abs(milliseconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(plural(count, words().units[unit]));
  }
  return list(parts.slice(0, 2)) || plural(0, words().units.seconds);
}
