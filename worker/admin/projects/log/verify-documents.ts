import * as z from 'zod';
import { EXPECTATION_LIMITS } from '../../../engine/log-verify/expectation';
import { filterSyntax } from './exchange-documents';

const count = z.int().min(0).max(EXPECTATION_LIMITS.count);

const wantedCount = z
  .union([
    z.strictObject({ exactly: count }),
    z.strictObject({ at_least: count, at_most: count.optional() }),
    z.strictObject({ at_most: count }),
  ])
  .describe('Such as {"exactly": 2}; {"at_most": 0} for never.');

const LONGEST_WAIT_MS = 60_000;

export const verifyRequest = z
  .strictObject({
    filter: filterSyntax.optional().describe('What is looked for; with "count".'),
    count: wantedCount.optional().describe('At least once, unless told.'),
    order: z
      .array(filterSyntax)
      .min(2)
      .max(EXPECTATION_LIMITS.steps)
      .optional()
      .describe('Instead of a filter: what has to have happened one after another.'),
    timeout_ms: z
      .int()
      .min(0)
      .max(LONGEST_WAIT_MS)
      .default(1000)
      .describe('How long to wait for it to hold. It answers as soon as it does, or as it no longer can.'),
  })
  .meta({ id: 'VerifyRequest' });

export type VerifyWish = z.output<typeof verifyRequest>;

const filterCheck = z.object({ term: z.string(), ok: z.boolean(), expected: z.string(), actual: z.string() });

const nearExchange = z.object({
  id: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.int(),
  at: z.int(),
  share: z.number().describe('Of the terms that hold, from 0 to 1.'),
  checks: z.array(filterCheck),
});

export const verdict = z
  .object({
    ok: z.boolean(),
    count: z.int(),
    matched: z.array(z.string()).describe('Ids of the exchanges that count, oldest first.'),
    reason: z.string(),
    nearest: z.array(nearExchange),
    diff: z.string().nullable().describe('Expected beside the nearest exchange, for people.'),
  })
  .meta({ id: 'Verdict' });

export const expectationAnswer = z.object({
  filter: z.string(),
  count: wantedCount,
});
