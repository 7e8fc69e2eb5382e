import * as z from 'zod';
import { LIMITS } from '../limits';
import { requestErrors } from './request-errors';

/** The query of every list: newest first, the next page by cursor. */
export const pageQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LIMITS.pageSizeHighest)
    .default(LIMITS.pageSize)
    .describe('How many on a page.'),
  cursor: z.string().optional().describe('The next_cursor of the page before.'),
});

export type Page = { limit: number; after: Cursor | null };

/** The place of a row in the order (created_at_epoch, id). */
export type Cursor = { created_at_epoch: number; id: string };

export const nextCursor = z
  .string()
  .nullable()
  .describe('Send it as cursor for the next page; null on the last.');

export function pageOf(query: { limit: number; cursor?: string | undefined }): Page {
  return { limit: query.limit, after: query.cursor === undefined ? null : readCursor(query.cursor) };
}

/** Takes the rows of a page that was read with one row more than asked, and says where the next begins. */
export function cutPage<Row extends Cursor>(
  rows: Row[],
  page: Page,
): { rows: Row[]; next_cursor: string | null } {
  const kept = rows.slice(0, page.limit);
  const last = kept.at(-1);
  return { rows: kept, next_cursor: rows.length > page.limit && last ? writeCursor(last) : null };
}

function writeCursor(row: Cursor): string {
  return `${row.created_at_epoch.toString(36)}.${row.id}`;
}

function readCursor(text: string): Cursor {
  const match = /^([0-9a-z]{1,11})\.([0-9a-f-]{36})$/.exec(text);
  if (!match?.[1] || !match[2]) throw requestErrors.bad_cursor();
  return { created_at_epoch: Number.parseInt(match[1], 36), id: match[2] };
}
