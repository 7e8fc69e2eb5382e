import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FieldChange } from '../platform/field-changes';
import type { Role } from '../platform/roles';
import { users } from './accounts-tables';
import { commonColumns, revisionColumn, uniqueAmongLive } from './columns';

export const organizations = sqliteTable('organizations', {
  ...commonColumns(),
  name: text().notNull(),
  revision: revisionColumn(),
  created_by: text().references(() => users.id),
});

export const memberships = sqliteTable(
  'memberships',
  {
    ...commonColumns(),
    organization_id: text()
      .notNull()
      .references(() => organizations.id),
    user_id: text()
      .notNull()
      .references(() => users.id),
    role: text().$type<Role>().notNull(),
  },
  (table) => [
    uniqueAmongLive('memberships_organization_user', table.organization_id, table.user_id),
    index('memberships_organization').on(table.organization_id),
    index('memberships_user').on(table.user_id),
  ],
);

export const invitations = sqliteTable(
  'invitations',
  {
    ...commonColumns(),
    organization_id: text()
      .notNull()
      .references(() => organizations.id),
    role: text().$type<Role>().notNull(),
    email: text(),
    token_hash: text().notNull(),
    expires_at: text().notNull(),
    accepted_at: text(),
    accepted_by: text().references(() => users.id),
    created_by: text().references(() => users.id),
  },
  (table) => [
    uniqueAmongLive('invitations_token', table.token_hash),
    index('invitations_organization').on(table.organization_id, table.created_at_epoch),
  ],
);

export const auditEvents = sqliteTable(
  'audit_events',
  {
    ...commonColumns(),
    organization_id: text()
      .notNull()
      .references(() => organizations.id),
    actor_id: text(),
    actor_name: text().notNull(),
    action: text().notNull(),
    resource_type: text().notNull(),
    resource_id: text().notNull(),
    resource_name: text().notNull(),
    /** The revision of the resource that this write made. */
    resource_revision: integer(),
    changes: text({ mode: 'json' }).$type<FieldChange[]>().notNull(),
  },
  (table) => [
    index('audit_events_organization').on(table.organization_id, table.created_at_epoch, table.id),
    index('audit_events_resource').on(table.resource_id, table.resource_revision),
  ],
);
