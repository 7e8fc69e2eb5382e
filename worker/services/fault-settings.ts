import * as z from 'zod';
import { delayShape } from './delay-settings';

export const errorStatus = z.int().min(400).max(599);
/** A Response has no other, and what has no body would be another fault. */
const anyStatus = z
  .int()
  .min(200)
  .max(599)
  .refine((status) => ![204, 205, 304].includes(status), 'A status that has no body cannot be drawn.');

const probability = z
  .number()
  .min(0)
  .max(1)
  .default(1)
  .describe(
    'Each request has at most one of the faults, and delays beside it. Above 1 together, they share.',
  );

function statuses(status: z.ZodType<number>) {
  return z.array(status).min(1).max(50);
}

/** One way to break answers, with its probability and its options. */
export const faultSettings = z
  .discriminatedUnion('fault', [
    z.strictObject({ fault: z.literal('latency'), probability, delay: delayShape }),
    z.strictObject({
      fault: z.literal('status'),
      probability,
      status_codes: statuses(errorStatus).default([500, 502, 503, 504]),
    }),
    z.strictObject({
      fault: z.literal('hang'),
      probability,
      milliseconds: z.int().min(0).max(120_000).default(10_000),
    }),
    z.strictObject({ fault: z.literal('empty'), probability }),
    z.strictObject({
      fault: z.literal('truncated'),
      probability,
      fraction: z.number().min(0).lt(1).optional().describe('Of the body that is sent; drawn when left out.'),
    }),
    z.strictObject({
      fault: z.literal('dribbled'),
      probability,
      chunks: z.int().min(2).max(1000).default(10),
      milliseconds: z.int().min(0).max(60_000).default(2000).describe('From the first chunk to the last.'),
    }),
    z.strictObject({ fault: z.literal('malformed_json'), probability }),
    z.strictObject({
      fault: z.literal('garbage'),
      probability,
      bytes: z.int().min(1).max(65_536).default(64),
    }),
    z.strictObject({
      fault: z.literal('wrong_content_type'),
      probability,
      content_type: z
        .string()
        .max(200)
        .regex(/^[!-~]+\/[ -~]*[!-~]$/, 'A content type is such as text/html; charset=utf-8.')
        .optional()
        .describe('Drawn when left out.'),
    }),
    z.strictObject({ fault: z.literal('random_header'), probability }),
    z.strictObject({
      fault: z.literal('random_status'),
      probability,
      status_codes: statuses(anyStatus).optional().describe('Any of many when left out.'),
    }),
    z.strictObject({ fault: z.literal('random_body'), probability }),
    z.strictObject({
      fault: z.literal('contract_violation').describe('Where the answer has a response schema.'),
      probability,
    }),
  ])
  .meta({ id: 'ChaosFault' });
