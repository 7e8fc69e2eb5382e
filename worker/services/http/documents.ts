import * as z from 'zod';
import { METHODS, PATH_LENGTH, parsePattern } from '../../engine/route-pattern';
import { boundedJson, schemaDocument } from '../../platform/api/bounded-json';
import { LIMITS } from '../../platform/limits';
import { endpointChaos } from '../chaos-settings';
import {
  answerDocument,
  locale,
  scenarioStep,
  selection,
  statusTemplate,
  templateParameters,
  templating,
} from './answer-documents';
import { callbacksDocument } from './callbacks/document';
import {
  BODY_BYTES,
  contractBody,
  contractHeaders,
  contractParams,
  furtherResponse,
  furtherResponses,
} from './contract-documents';
import { responseHeaders } from './response-headers';
import { stamps } from './stamps';
import { carriesNoBody, statusCode } from './status-codes';

export const ENDPOINTS_AT_ONCE = 500;

export const method = z.enum(METHODS).describe('ANY answers every method that has no endpoint of its own.');
const name = z.string().trim().min(1, 'A name has at least one character.').max(200);
const waitTime = z.int().min(0).max(LIMITS.delayMilliseconds);

const path = z
  .string()
  .max(PATH_LENGTH)
  .superRefine((text, context) => {
    const parsed = parsePattern(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.reason });
  })
  .describe(
    'Begins with "/"; segments are text, :param or {param}, * for one segment, ** at the end for the rest.',
  )
  .meta({ examples: ['/products/:id'] });

const fields = {
  method,
  path,
  description: z.string().max(10_000),
  enabled: z
    .boolean()
    .describe('An endpoint that is switched off is passed over; no other can be saved with its route.'),
  min_wait_time: waitTime.describe('Milliseconds; each answer waits a random time between the two.'),
  max_wait_time: waitTime,
  chaos_mode: z.boolean().describe('Whether the faults of the group may happen here.'),
  response_schema: schemaDocument().nullable(),
  response_status_code: statusCode,
  response_headers: responseHeaders,
  response_body: boundedJson(BODY_BYTES).describe('A string, or any JSON value, which is kept as its text.'),
  case_sensitive: z.boolean().describe('Whether the case of letters in the path matters.'),
  strict_slash: z.boolean().describe('Whether a slash at the end of the path matters.'),
  selection,
  templating: templating.unwrap(),
  locale,
  status_template: statusTemplate.unwrap(),
  answer: answerDocument.unwrap(),
  scenario: scenarioStep.unwrap(),
  parameters: templateParameters,
  chaos: endpointChaos.unwrap(),
  callbacks: callbacksDocument,
  params: contractParams,
  headers: contractHeaders,
  body: contractBody.nullable(),
  responses: furtherResponses,
};

type Rules = {
  min_wait_time: number;
  max_wait_time: number;
  response_status_code: number;
  response_body?: unknown;
};

function contradictions(endpoint: Rules, context: z.RefinementCtx): void {
  const { min_wait_time, max_wait_time, response_status_code, response_body } = endpoint;
  if (min_wait_time > max_wait_time) {
    context.addIssue({
      code: 'custom',
      path: ['max_wait_time'],
      message: `max_wait_time must be at least min_wait_time, which is ${min_wait_time}.`,
    });
  }
  if (!carriesNoBody(response_status_code) || response_body === null || response_body === undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['response_body'],
    message: `A ${response_status_code} answer carries no body: leave response_body null.`,
  });
}

/** What makes an endpoint, and what replaces one: all that is left out has its default. */
export const newEndpoint = z
  .strictObject({
    ...fields,
    name: name.optional().describe('Method and path when left out.'),
    description: fields.description.default(''),
    enabled: fields.enabled.default(true),
    min_wait_time: fields.min_wait_time.default(0),
    max_wait_time: waitTime.optional().describe('min_wait_time when left out.'),
    chaos_mode: fields.chaos_mode.default(true),
    response_schema: fields.response_schema.default(null),
    response_status_code: statusCode.default(200),
    response_headers: fields.response_headers.default({}),
    response_body: fields.response_body.default(null),
    case_sensitive: fields.case_sensitive.default(true),
    strict_slash: fields.strict_slash.default(false),
    selection: selection.default('rules'),
    templating,
    locale: locale.default(null),
    status_template: statusTemplate,
    answer: answerDocument,
    scenario: scenarioStep,
    parameters: templateParameters.default({}),
    chaos: endpointChaos,
    callbacks: callbacksDocument.default([]),
    params: contractParams.default([]),
    headers: contractHeaders.default([]),
    body: fields.body.default(null),
    responses: furtherResponses.default([]),
  })
  .superRefine((endpoint, context) =>
    contradictions({ ...endpoint, max_wait_time: endpoint.max_wait_time ?? endpoint.min_wait_time }, context),
  )
  .meta({ id: 'NewEndpoint' });

export type NewEndpoint = z.infer<typeof newEndpoint>;

export const endpointPatch = z
  .strictObject({ ...fields, name })
  .partial()
  .meta({ id: 'EndpointPatch' });

export const newEndpoints = z.strictObject({ endpoints: z.array(newEndpoint).min(1).max(ENDPOINTS_AT_ONCE) });

export const endpointDocument = z
  .object({
    ...stamps,
    ...fields,
    name: z.string(),
    response_body: z.string().nullable(),
    responses: z.array(furtherResponse.safeExtend({ body: z.string().nullable() })),
  })
  .meta({ id: 'Endpoint' });

export type Endpoint = z.infer<typeof endpointDocument>;

/** All of an endpoint that its author decides. */
export type EndpointDraft = Omit<Endpoint, keyof typeof stamps>;

export const endpointAnswer = z.object({ endpoint: endpointDocument });
