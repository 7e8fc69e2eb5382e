import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { commonColumns, revisionColumn, uniqueAmongLive } from '../../db/columns';
import type { Method } from '../../engine/route-pattern';

/** A header that comes more than once, such as set-cookie, has a list. */
export type HeaderFields = Record<string, string | string[]>;

type JsonObject = Record<string, unknown>;

export const endpoints = sqliteTable(
  'endpoints',
  {
    ...commonColumns(),
    group_id: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
    method: text().$type<Method>().notNull(),
    path: text().notNull(),
    /** Method and path with the names of parameters taken out: what two endpoints of a group may not share. */
    route_key: text().notNull(),
    enabled: integer({ mode: 'boolean' }).notNull().default(true),
    min_wait_time: integer().notNull().default(0),
    max_wait_time: integer().notNull().default(0),
    chaos_mode: integer({ mode: 'boolean' }).notNull().default(true),
    response_schema: text({ mode: 'json' }).$type<JsonObject | boolean>(),
    response_status_code: integer().notNull().default(200),
    response_headers: text({ mode: 'json' }).$type<HeaderFields>().notNull(),
    response_body: text(),
    revision: revisionColumn(),
    created_by: text(),
  },
  (table) => [
    index('endpoints_group').on(table.group_id, table.created_at_epoch, table.id),
    uniqueAmongLive('endpoints_route', table.group_id, table.route_key),
  ],
);

/** A part of the contract: what a value must be (a JSON Schema, or the string it must equal), and the answer when it is not. */
function contractPart() {
  return {
    required: integer({ mode: 'boolean' }).notNull().default(false),
    default_response: text({ mode: 'json' }).$type<unknown>(),
    default_status_code: integer(),
  };
}

export const endpointHeaders = sqliteTable(
  'endpoint_headers',
  {
    ...commonColumns(),
    endpoint_id: text().notNull(),
    name: text().notNull(),
    value: text({ mode: 'json' }).$type<JsonObject | string>(),
    ...contractPart(),
  },
  (table) => [index('endpoint_headers_endpoint').on(table.endpoint_id)],
);

export const endpointParams = sqliteTable(
  'endpoint_params',
  {
    ...commonColumns(),
    endpoint_id: text().notNull(),
    name: text().notNull(),
    value: text({ mode: 'json' }).$type<JsonObject | string>(),
    ...contractPart(),
  },
  (table) => [index('endpoint_params_endpoint').on(table.endpoint_id)],
);

export const endpointBodies = sqliteTable(
  'endpoint_bodies',
  {
    ...commonColumns(),
    endpoint_id: text().notNull(),
    schema: text({ mode: 'json' }).$type<JsonObject | boolean>(),
    ...contractPart(),
  },
  (table) => [index('endpoint_bodies_endpoint').on(table.endpoint_id)],
);

export const endpointResponses = sqliteTable(
  'endpoint_responses',
  {
    ...commonColumns(),
    endpoint_id: text().notNull(),
    position: integer().notNull(),
    name: text().notNull().default(''),
    status_code: integer().notNull().default(200),
    headers: text({ mode: 'json' }).$type<HeaderFields>().notNull(),
    body: text(),
    rule: text({ mode: 'json' }).$type<JsonObject>(),
  },
  (table) => [index('endpoint_responses_endpoint').on(table.endpoint_id, table.position)],
);
