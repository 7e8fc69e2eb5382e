import * as z from 'zod';
import { boundedJson, jsonObject, schemaDocument } from '../../platform/api/bounded-json';
import { answerDocument, scenarioStep, statusTemplate, templating } from './answer-documents';
import { headerName, responseHeaders } from './response-headers';
import { carriesNoBody, statusCode } from './status-codes';

const PARTS = 100;
export const BODY_BYTES = 1024 * 1024;

/** What is answered when a part of the request is not as it must be. */
const whenItFails = {
  default_response: boundedJson(64 * 1024)
    .default(null)
    .describe('Answered when this part does not fit; any JSON.'),
  default_status_code: statusCode.nullable().default(null).describe('The status of that answer.'),
};

const partValue = z
  .union([z.string().max(8 * 1024), jsonObject(64 * 1024)])
  .nullable()
  .default(null)
  .describe('A JSON Schema, or the string that it must equal; null allows anything.');

export const contractParam = z
  .strictObject({
    name: z.string().min(1).max(200).describe('A parameter of the path, else one of the query.'),
    value: partValue,
    required: z.boolean().default(false),
    ...whenItFails,
  })
  .meta({ id: 'EndpointParam' });

export const contractHeader = z
  .strictObject({ name: headerName, value: partValue, required: z.boolean().default(false), ...whenItFails })
  .meta({ id: 'EndpointHeader' });

export const contractBody = z
  .strictObject({
    schema: schemaDocument().nullable().default(null).describe('The JSON Schema that the body must satisfy.'),
    required: z.boolean().default(false),
    ...whenItFails,
  })
  .meta({ id: 'EndpointBody' });

export const furtherResponse = z
  .strictObject({
    name: z.string().max(200).default(''),
    status_code: statusCode.default(200),
    headers: responseHeaders.default({}),
    body: boundedJson(BODY_BYTES)
      .default(null)
      .describe('A string, or any JSON value, which is kept as its text.'),
    rule: jsonObject(64 * 1024)
      .nullable()
      .default(null)
      .describe('When this response is chosen; see docs/matching.md.'),
    schema: schemaDocument()
      .nullable()
      .default(null)
      .describe('What the body is; it is generated where body is null.'),
    templating,
    status_template: statusTemplate,
    answer: answerDocument,
    scenario: scenarioStep,
    weight: z.int().min(0).max(1_000_000).default(1).describe('Its share when answers are picked by chance.'),
    repeat: z.int().min(1).max(1_000_000).default(1).describe('How often it comes in a sequence.'),
  })
  .superRefine(({ status_code, body }, context) => {
    if (!carriesNoBody(status_code) || body === null) return;
    context.addIssue({
      code: 'custom',
      path: ['body'],
      message: `A ${status_code} answer carries no body: leave it null.`,
    });
  })
  .meta({ id: 'EndpointResponse' });

export const contractParams = z
  .array(contractParam)
  .max(PARTS)
  .superRefine(distinct((name) => name));
export const contractHeaders = z
  .array(contractHeader)
  .max(PARTS)
  .superRefine(distinct((name) => name.toLowerCase()));
export const furtherResponses = z.array(furtherResponse).max(PARTS);

function distinct(key: (name: string) => string) {
  return (parts: { name: string }[], context: z.RefinementCtx) => {
    const seen = new Set<string>();
    for (const [index, { name }] of parts.entries()) {
      if (seen.has(key(name)))
        context.addIssue({ code: 'custom', path: [index, 'name'], message: `"${name}" comes twice.` });
      seen.add(key(name));
    }
  };
}
