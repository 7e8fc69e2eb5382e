import { requestErrors } from '../../../platform/api/request-errors';

/** Jobs have positions in the order of uploads; the cursor is the last one of the page before. */
export function positionOf(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^\d{1,15}$/.test(cursor)) throw requestErrors.bad_cursor();
  return Number(cursor);
}

export function cursorOf(position: number | null): string | null {
  return position === null ? null : String(position);
}
