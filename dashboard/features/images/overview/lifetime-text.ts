import { plural } from '../../../i18n/numbers';
import { words } from './words';

const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** Seconds in the largest unit that has no remainder. */
export function lifetimeText(seconds: number): string {
  const [unit, size] = UNITS.find(([, each]) => seconds % each === 0) ?? UNITS[3];
  return plural(seconds / size, words().spans[unit]);
}
