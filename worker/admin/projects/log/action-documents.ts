import * as z from 'zod';
import { CODE_LANGUAGES } from '../../../engine/exchange-code/code-for';

export const codeQuery = z.object({
  language: z.enum(CODE_LANGUAGES).default('curl').describe('What to write it in.'),
});

export const codeAnswer = z.object({ language: z.enum(CODE_LANGUAGES), code: z.string() });

const replayBody = z
  .union([z.strictObject({ text: z.string() }), z.strictObject({ base64: z.string() })])
  .nullable()
  .describe('Null for none.');

export const replayRequest = z
  .strictObject({
    times: z.int().min(1).max(100).default(1),
    interval_ms: z.int().min(0).max(10_000).default(0).describe('Between one and the next.'),
    base_url: z.string().max(2048).optional().describe('Another server to send it to; the mock unless told.'),
    method: z.string().max(32).optional(),
    path: z.string().max(8192).optional().describe("Below the group's base; begins with a slash."),
    query: z.string().max(8192).optional(),
    headers: z
      .strictObject({
        set: z.record(z.string().max(200), z.string().max(16_384)).optional(),
        remove: z.array(z.string().max(200)).max(100).optional(),
      })
      .optional(),
    body: replayBody.optional(),
    allow_masked: z.boolean().default(false).describe('Send it without what the log has hidden.'),
    same_seed: z.boolean().default(false).describe('With the dice of the exchange, for the same answer.'),
  })
  .meta({ id: 'ReplayRequest' });

export type ReplayWish = z.output<typeof replayRequest>;

const difference = z.object({
  part: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const replayed = z.object({
  exchange_id: z
    .string()
    .nullable()
    .describe('In the log, a moment later; null where it went to another server.'),
  status: z.int().nullable().describe('Null when no answer came.'),
  duration_ms: z.int(),
  differences: z.array(difference).describe('From the answer in the log.'),
  error: z.string().nullable(),
});

export const replayAnswer = z.object({ answers: z.array(replayed) }).meta({ id: 'ReplayAnswer' });
export type Replayed = z.output<typeof replayed>;
