import { sql } from 'drizzle-orm';
import { integer, type SQLiteColumn, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Every table begins with these (DESIGN.md §5). */
export function commonColumns() {
  return {
    id: text().primaryKey(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    deleted_at: text(),
    created_at_epoch: integer().notNull(),
  };
}

/** Counts the writes of one row, so that `If-Match` can tell whether it is the row that the writer saw. */
export function revisionColumn() {
  return integer().notNull().default(1);
}

/** Unique among live rows: a deleted row gives its place back. */
export function uniqueAmongLive(name: string, ...columns: [SQLiteColumn, ...SQLiteColumn[]]) {
  return uniqueIndex(name)
    .on(...columns)
    .where(sql`deleted_at IS NULL`);
}
