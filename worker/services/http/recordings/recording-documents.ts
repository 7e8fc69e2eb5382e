import * as z from 'zod';
import { endpointDocument } from '../documents';
import { endpointSummary } from '../summary-documents';

export const EXCHANGES_AT_ONCE = 200;

const headers = z.array(z.tuple([z.string(), z.string()])).max(200);

const body = z
  .object({
    text: z.string().nullable(),
    encoding: z.literal('base64').optional(),
    size: z.int().default(0),
    cut: z.boolean().default(false),
  })
  .describe('As the log keeps it.');

const recordedExchange = z
  .object({
    at: z.number().default(0).describe('Epoch milliseconds; the newest answer wins where one must.'),
    method: z.string().max(32),
    path: z
      .string()
      .max(8 * 1024)
      .describe("Below the group's base, without its query."),
    url: z
      .string()
      .max(16 * 1024)
      .default('')
      .describe('With its query.'),
    request_headers: headers.default([]),
    request_body: body.default({ text: null, size: 0, cut: false }),
    status: z.int(),
    response_headers: headers.default([]),
    response_body: body,
    why: z.object({ outcome: z.string(), fault: z.string().optional() }).optional(),
  })
  .meta({ id: 'RecordedExchange' });

export const newRecordings = z
  .strictObject({
    exchanges: z
      .array(recordedExchange)
      .min(1)
      .max(EXCHANGES_AT_ONCE)
      .optional()
      .describe('As the live log has them; further members are passed over.'),
    exchange_ids: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(EXCHANGES_AT_ONCE)
      .optional()
      .describe('In place of the exchanges: their ids in the live log of the project.'),
    ids: z
      .enum(['keep', 'parameter'])
      .default('keep')
      .describe('Whether ids in paths are kept or become parameters.'),
    answers: z
      .enum(['first', 'schema', 'each'])
      .optional()
      .describe(
        'What an endpoint of several exchanges answers: what the newest was, what a schema of all of them makes, or to each request what it was answered. Left out: the first exchange of a route alone counts.',
      ),
    contract: z
      .enum(['none', 'infer'])
      .default('none')
      .describe('Whether query, content type and body are demanded to be as they were.'),
    redact: z.boolean().default(true).describe('Whether tokens, keys and cookies are taken out.'),
    dry_run: z.boolean().default(false).describe('Tells what would be made, and saves nothing.'),
  })
  .superRefine(({ exchanges, exchange_ids }, context) => {
    if ((exchanges === undefined) !== (exchange_ids === undefined)) return;
    const path = exchanges ? ['exchange_ids'] : ['exchanges'];
    context.addIssue({ code: 'custom', path, message: 'Send either "exchanges" or "exchange_ids".' });
  })
  .meta({ id: 'NewRecordings' });

export type NewRecordings = z.infer<typeof newRecordings>;

const draft = endpointDocument.omit({
  id: true,
  group_id: true,
  revision: true,
  created_by: true,
  created_at: true,
  updated_at: true,
});

export const recordings = z.object({
  endpoints: z.array(endpointSummary).describe('What was saved.'),
  skipped: z.array(z.object({ index: z.int(), method: z.string(), path: z.string(), reason: z.string() })),
});

export const dryRecordings = recordings.extend({
  would_make: z.array(
    z.object({
      endpoint: draft,
      exchanges: z.array(z.int()).describe('Which of the exchanges it is made of, counted from 0.'),
    }),
  ),
});
