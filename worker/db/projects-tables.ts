import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts-tables';
import { commonColumns, revisionColumn, uniqueAmongLive } from './columns';
import { organizations } from './organizations-tables';

type JsonObject = Record<string, unknown>;

export const projects = sqliteTable(
  'projects',
  {
    ...commonColumns(),
    organization_id: text()
      .notNull()
      .references(() => organizations.id),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    settings: text({ mode: 'json' }).$type<JsonObject>().notNull(),
    revision: revisionColumn(),
    created_by: text().references(() => users.id),
    /** Opens the client application of the project to whoever has it. */
    demo_token: text(),
    demo_shared_at: text(),
  },
  (table) => [
    uniqueAmongLive('projects_slug', table.slug),
    uniqueAmongLive('projects_demo_token', table.demo_token),
    index('projects_organization').on(table.organization_id, table.created_at_epoch),
  ],
);

export const groups = sqliteTable(
  'groups',
  {
    ...commonColumns(),
    project_id: text()
      .notNull()
      .references(() => projects.id),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    kind: text().notNull(),
    config: text({ mode: 'json' }).$type<JsonObject>().notNull(),
    chaos: text({ mode: 'json' }).$type<JsonObject>().notNull(),
    /** Counts every write to the group or to anything below it: what a snapshot is compared by. */
    version: integer().notNull().default(1),
    revision: revisionColumn(),
    created_by: text().references(() => users.id),
  },
  (table) => [
    uniqueAmongLive('groups_project_slug', table.project_id, table.slug),
    index('groups_project').on(table.project_id, table.created_at_epoch),
    index('groups_kind').on(table.kind, table.created_at_epoch),
  ],
);
