import { requestErrors } from '../../../platform/api/request-errors';

/** Rows have places in the order; the cursor is the last place of the page before. */
export function placeOf(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^-?\d{1,15}$/.test(cursor)) throw requestErrors.bad_cursor();
  return Number(cursor);
}

/** Takes a page of rows that was read with one row more than asked. */
export function cutPlaces<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => number,
): { rows: Row[]; next_cursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, next_cursor: rows.length > limit && last ? String(positionOf(last)) : null };
}
