import { and, desc, eq, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Page } from '../platform/api/paging';

/** Every read says `live(table, …)`, or reads all rows on purpose with `deletedToo(…)`. */
export function live(
  table: { deleted_at: SQLiteColumn },
  ...conditions: (SQL | undefined)[]
): SQL | undefined {
  return and(isNull(table.deleted_at), ...conditions);
}

/** The explicit way to read all rows, deleted ones too. */
export function deletedToo(...conditions: (SQL | undefined)[]): SQL | undefined {
  return and(...conditions);
}

type Ordered = { created_at_epoch: SQLiteColumn; id: SQLiteColumn };

/** Newest first, from the page's cursor on. */
export function newestFirst(table: Ordered, page: Page) {
  const after = page.after;
  const where = after
    ? or(
        lt(table.created_at_epoch, after.created_at_epoch),
        and(eq(table.created_at_epoch, after.created_at_epoch), lt(table.id, after.id)),
      )
    : undefined;
  return { where, order: [desc(table.created_at_epoch), desc(table.id)] as const, limit: page.limit + 1 };
}
