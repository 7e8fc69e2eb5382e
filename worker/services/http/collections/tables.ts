import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { commonColumns, revisionColumn, uniqueAmongLive } from '../../../db/columns';
import type { IdStrategy } from '../../../engine/collections/collection-model';
import type { Dialect } from '../../../engine/collections/collection-query';

type JsonObject = Record<string, unknown>;

/** What a world is born with: rows as they are, or so many made from the collection's schema. */
export type Seed = { rows: JsonObject[] } | { count: number };

export type Relation = {
  /** As `_embed` and `_expand` name it. */
  name: string;
  kind: 'belongs_to' | 'has_many';
  /** The other collection's name. */
  collection: string;
  /** The field that holds the parent's id; it stands in the child. */
  foreign_key: string;
};

/** What happens to children when their parent is deleted; `auto` is what the dialect's own server does. */
export type OnDelete = 'auto' | 'cascade' | 'nullify' | 'keep';

export const collections = sqliteTable(
  'collections',
  {
    ...commonColumns(),
    group_id: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    path: text().notNull(),
    /** The path with the names of parameters taken out: what two collections of a group may not share. */
    route_key: text().notNull(),
    enabled: integer({ mode: 'boolean' }).notNull().default(true),
    /** One object instead of a list. */
    singular: integer({ mode: 'boolean' }).notNull().default(false),
    schema: text({ mode: 'json' }).$type<JsonObject | boolean>(),
    id_field: text().notNull().default('id'),
    id_strategy: text().$type<IdStrategy>().notNull().default('auto'),
    dialect: text().$type<Dialect>().notNull().default('auto'),
    seed: text({ mode: 'json' }).$type<Seed>().notNull(),
    unique_keys: text({ mode: 'json' }).$type<string[][]>().notNull(),
    relations: text({ mode: 'json' }).$type<Relation[]>().notNull(),
    on_delete: text().$type<OnDelete>().notNull().default('auto'),
    /** Answers reads only. */
    read_only: integer({ mode: 'boolean' }).notNull().default(false),
    revision: revisionColumn(),
    created_by: text(),
  },
  (table) => [
    index('collections_group').on(table.group_id, table.created_at_epoch, table.id),
    uniqueAmongLive('collections_name', table.group_id, table.name),
    uniqueAmongLive('collections_route', table.group_id, table.route_key),
  ],
);
