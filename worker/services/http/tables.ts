import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { commonColumns, revisionColumn, uniqueAmongLive } from '../../db/columns';
import type { Method } from '../../engine/route-pattern';
import type { EndpointChaos } from '../chaos-settings';
import type { AnswerDocument } from './answer-documents';
import type { CallbackDocument } from './callbacks/document';

/** A header that comes more than once, such as set-cookie, has a list. */
export type HeaderFields = Record<string, string | string[]>;

type JsonObject = Record<string, unknown>;

export const SELECTIONS = ['rules', 'sequence', 'cycle', 'random'] as const;

export type Selection = (typeof SELECTIONS)[number];

/** `html` escapes what {{ }} prints, as Mockoon does. */
export const TEMPLATINGS = ['on', 'html', 'off'] as const;

export type Templating = (typeof TEMPLATINGS)[number];

export type ScenarioStep = { name: string; required_state: string | null; new_state: string | null };

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
    case_sensitive: integer({ mode: 'boolean' }).notNull().default(true),
    strict_slash: integer({ mode: 'boolean' }).notNull().default(false),
    /** How one of several answers is picked. */
    selection: text().$type<Selection>().notNull().default('rules'),
    templating: text().$type<Templating>().notNull().default('on'),
    locale: text(),
    status_template: text(),
    /** Another way to answer than by a body: a redirect, a file, a script and the like. */
    answer: text({ mode: 'json' }).$type<AnswerDocument>(),
    scenario: text({ mode: 'json' }).$type<ScenarioStep>(),
    /** Read by templates as "parameters". */
    parameters: text({ mode: 'json' }).$type<JsonObject>().notNull().default({}),
    chaos: text({ mode: 'json' }).$type<EndpointChaos>().notNull().default({ mode: 'inherit' }),
    callbacks: text({ mode: 'json' }).$type<CallbackDocument[]>().notNull().default([]),
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
    schema: text({ mode: 'json' }).$type<JsonObject | boolean>(),
    templating: text().$type<Templating>().notNull().default('on'),
    status_template: text(),
    answer: text({ mode: 'json' }).$type<AnswerDocument>(),
    scenario: text({ mode: 'json' }).$type<ScenarioStep>(),
    /** Its share of the answers when they are picked by chance. */
    weight: integer().notNull().default(1),
    /** How often it is given in a sequence before the next one. */
    repeat: integer().notNull().default(1),
  },
  (table) => [index('endpoint_responses_endpoint').on(table.endpoint_id, table.position)],
);
