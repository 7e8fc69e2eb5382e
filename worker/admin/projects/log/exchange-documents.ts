import * as z from 'zod';
import { nextCursor } from '../../../platform/api/paging';

const headerList = z.array(z.tuple([z.string(), z.string()]));

const endpointName = z.object({ id: z.string(), name: z.string(), method: z.string(), path: z.string() });

const check = z.object({
  part: z.string(),
  ok: z.boolean(),
  expected: z.string().optional(),
  actual: z.string().optional(),
});

const why = z
  .looseObject({
    outcome: z.string().describe('matched, unmatched, contract_failed, fault, ...'),
    endpoint: endpointName.optional(),
    rule: z.string().optional(),
    checks: z.array(check).optional(),
    near_misses: z.array(z.object({ endpoint: endpointName, checks: z.array(check) })).optional(),
    delay_ms: z.number().optional(),
    fault: z.string().optional(),
  })
  .describe('Why it was answered so.');

const keptBody = z
  .object({
    text: z.string().nullable().describe('Null where nothing of it was kept.'),
    encoding: z.literal('base64').optional().describe('Set when the body is no text.'),
    size: z.int().describe('Bytes of the whole body.'),
    cut: z.boolean().describe('Only the beginning was kept.'),
    sha256: z.string().optional().describe('Of the whole body, where it was cut.'),
  })
  .meta({ id: 'KeptBody' });

const named = {
  id: z.string(),
  at: z.int().describe('Epoch milliseconds of the arrival.'),
  source: z.enum(['client', 'test', 'replay', 'callback']),
  group_id: z.string().nullable(),
  group_slug: z.string(),
  kind: z.string().nullable(),
  method: z.string(),
  url: z.string(),
  path: z.string(),
  status: z.int().describe('0 for a callback that was not answered.'),
  duration_ms: z.int(),
  world: z.string(),
};

export const exchangeSummary = z
  .object({
    ...named,
    outcome: z.string(),
    endpoint: endpointName.nullable(),
    fault: z.string().nullable(),
    request_size: z.int(),
    response_size: z.int(),
  })
  .meta({ id: 'ExchangeSummary' });

export const exchangeDocument = z
  .object({
    ...named,
    request_headers: headerList,
    request_body: keptBody,
    response_headers: headerList,
    response_body: keptBody,
    queue_ms: z.int(),
    caller: z.object({
      address: z.string().nullable().describe('The same for the same address; not the address itself.'),
      country: z.string().nullable(),
      user_agent: z.string().nullable(),
    }),
    seed: z.string(),
    why,
  })
  .meta({ id: 'Exchange' });

export const exchangeTiming = z.object({
  queue_ms: z.int(),
  match_ms: z.int(),
  delay_ms: z.int(),
  total_ms: z.int(),
});

/** How often a filter's fields have which values. */
const facetValue = z.object({ value: z.string(), count: z.int(), label: z.string().optional() });

export const filterSyntax = z
  .string()
  .max(4000)
  .describe('A filter, such as "status:5xx -path:/health". All when empty.');

export const filterText = filterSyntax.default('');

export const exchangesQuery = z.strictObject({
  q: filterText,
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('How many on a page.'),
  cursor: z.string().optional().describe('The next_cursor of the page before.'),
  full: z.stringbool().default(false).describe('With headers, bodies and reasons.'),
});

export const exchangesAnswer = z.object({
  exchanges: z.array(z.union([exchangeDocument, exchangeSummary])).describe('Newest first.'),
  next_cursor: nextCursor,
});

export const exchangeAnswer = z.object({ exchange: exchangeDocument, timing: exchangeTiming });
export const facetsAnswer = z.object({ total: z.int(), facets: z.record(z.string(), z.array(facetValue)) });
export const filterQuery = z.strictObject({ q: filterText });
export const clearedAnswer = z.object({ deleted: z.int() });
export const exportQuery = z.strictObject({
  q: filterText,
  format: z.enum(['har', 'ndjson']).default('har'),
});
