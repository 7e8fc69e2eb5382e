import * as z from 'zod';
import { nextCursor, pageQuery } from '../../platform/api/paging';
import { endpointDocument, method } from './documents';

/** What its own answer is made of. */
export const ANSWER_KINDS = [
  'body',
  'template',
  'schema',
  'empty',
  'redirect',
  'file',
  'events',
  'script',
  'proxy',
] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const PREVIEW_CHARACTERS = 200;

export const endpointSummary = endpointDocument
  .pick({
    id: true,
    group_id: true,
    revision: true,
    created_by: true,
    created_at: true,
    updated_at: true,
    name: true,
    description: true,
    method: true,
    path: true,
    enabled: true,
    min_wait_time: true,
    max_wait_time: true,
    chaos_mode: true,
    response_status_code: true,
  })
  .extend({
    answer_kind: z.enum(ANSWER_KINDS).describe('What its own answer is made of.'),
    preview: z.string().nullable().describe(`The first ${PREVIEW_CHARACTERS} characters of response_body.`),
    is_preview_cut: z.boolean(),
    has_body_schema: z.boolean().describe('Whether its contract has a schema for the body of requests.'),
    part_counts: z.object({
      params: z.int(),
      headers: z.int(),
      responses: z.int(),
      callbacks: z.int(),
    }),
    chaos: z.enum(['inherit', 'off', 'own']).describe('"off" too where chaos_mode is.'),
    scenario: z.string().nullable().describe('Its name.'),
  })
  .meta({ id: 'EndpointSummary' });

export type EndpointSummary = z.infer<typeof endpointSummary>;

export const endpointsMade = z.object({ endpoints: z.array(endpointSummary) });
export const endpointsAnswer = z.object({ endpoints: z.array(endpointSummary), next_cursor: nextCursor });

export const endpointsQuery = pageQuery.extend({
  q: z.string().max(200).optional().describe('Only endpoints with this in their name or path.'),
  method: method.optional(),
  status: z
    .string()
    .regex(/^[2-5](\d\d|xx)$/, 'A status such as 404, or a class such as 4xx.')
    .optional()
    .describe('The status of its own answer, such as 404, or its class, such as 4xx.'),
  enabled: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
});
