import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Scope } from '../platform/scopes';
import { commonColumns, uniqueAmongLive } from './columns';

export const users = sqliteTable('users', {
  ...commonColumns(),
  name: text().notNull(),
  email: text(),
  avatar_url: text(),
});

export const identities = sqliteTable(
  'identities',
  {
    ...commonColumns(),
    user_id: text()
      .notNull()
      .references(() => users.id),
    provider: text().notNull(),
    provider_user_id: text().notNull(),
    email: text(),
  },
  (table) => [
    uniqueAmongLive('identities_provider_user', table.provider, table.provider_user_id),
    index('identities_user').on(table.user_id),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    ...commonColumns(),
    user_id: text()
      .notNull()
      .references(() => users.id),
    secret_hash: text().notNull(),
    previous_secret_hash: text(),
    rotated_at_epoch: integer().notNull(),
    expires_at_epoch: integer().notNull(),
    user_agent: text(),
    /** To some minutes, and from where that was. */
    last_used_at: text(),
    country: text(),
  },
  (table) => [index('sessions_user').on(table.user_id, table.last_used_at)],
);

export const apiTokens = sqliteTable(
  'api_tokens',
  {
    ...commonColumns(),
    user_id: text()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    hash: text().notNull(),
    hint: text().notNull(),
    scopes: text({ mode: 'json' }).$type<Scope[]>().notNull(),
    expires_at: text(),
    last_used_at: text(),
  },
  (table) => [
    uniqueAmongLive('api_tokens_hash', table.hash),
    index('api_tokens_user').on(table.user_id, table.last_used_at),
  ],
);
