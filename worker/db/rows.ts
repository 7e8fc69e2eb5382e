import { type SQL, sql } from 'drizzle-orm';
import { type Clock, isoTime } from '../platform/clock';
import type { Ids } from '../platform/ids';

export type Stamps = { clock: Clock; ids: Ids };

/** The common columns of a row that is born now. */
export function newRow({ clock, ids }: Stamps) {
  const now = clock.now();
  return { id: ids.next(), created_at: isoTime(now), updated_at: isoTime(now), created_at_epoch: now };
}

export function touched({ clock }: Pick<Stamps, 'clock'>) {
  return { updated_at: isoTime(clock.now()) };
}

/** For `IN`: one bound parameter however many there are, for D1 takes 100. */
export function idsAsRows(ids: readonly string[]): SQL {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
