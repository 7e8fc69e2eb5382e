import type { LifecycleExpiration } from '../../../engine/s3/settings/lifecycle';
import { DAY, midnightFrom } from './midnights';

/** When something is to happen to objects: so many days after each was made, or on a date to all. */
export type When = Pick<LifecycleExpiration, 'Date' | 'Days'>;

/** The newest that it is due for by the run of that midnight; null when it is due for none. */
export function newestDue({ Date: date, Days }: When, midnight: number): number | null {
  if (Days !== undefined) return midnight - Days * DAY;
  return date !== undefined && Date.parse(date) <= midnight ? midnight : null;
}

/** When it is due for what was made then; null when never. */
export function dueAt({ Date: date, Days }: When, madeAt: number): number | null {
  if (Days !== undefined) return midnightFrom(madeAt + Days * DAY);
  return date === undefined ? null : Date.parse(date);
}
