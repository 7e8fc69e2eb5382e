import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { commonColumns, uniqueAmongLive } from './columns';
import { groups } from './projects-tables';

/** Names by which groups are found besides their slugs, such as access keys: made from their config, never written by hand. */
export const groupClaims = sqliteTable(
  'group_claims',
  {
    ...commonColumns(),
    group_id: text()
      .notNull()
      .references(() => groups.id),
    kind: text().notNull(),
    name: text().notNull(),
    /** The age of the group, for whoever claimed first is asked first, however often its settings change. */
    group_created_at_epoch: integer().notNull(),
  },
  (table) => [
    uniqueAmongLive('group_claims_group_name', table.group_id, table.name),
    index('group_claims_group').on(table.group_id, table.deleted_at),
    index('group_claims_name').on(table.kind, table.name, table.group_created_at_epoch, table.group_id),
  ],
);
