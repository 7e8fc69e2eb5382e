import type { Random } from '../../random';
import type { Run } from '../make/run';
import type { Guess } from '../names/guess';

export const DAY = 86_400_000;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);

/** Where the name tells nothing: some time in the last half year. Where that does not fit, any time that people write. */
export function momentOf(run: Run, guess: Guess | null, tries: number): number {
  if (tries > 10) return Math.floor(run.random.next() * Date.UTC(2100, 0, 1));
  const moment = guess?.moment?.(run) ?? run.now - run.random.next() * 180 * DAY;
  return Math.min(LATEST, Math.max(EARLIEST, Math.floor(moment)));
}

export function timeText(random: Random, hasZone: boolean): string {
  const time = [random.integer(0, 23), random.integer(0, 59), random.integer(0, 59)].map(twoDigits).join(':');
  return hasZone ? `${time}Z` : time;
}

export function durationText(random: Random): string {
  const count = random.integer(1, 28);
  const kinds = [
    `P${count}D`,
    `PT${count}H`,
    `P${count}W`,
    `PT${count}M`,
    `P${count}DT${random.integer(1, 23)}H`,
  ];
  return kinds[random.integer(0, kinds.length - 1)] ?? 'P1D';
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
