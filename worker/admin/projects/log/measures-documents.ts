import * as z from 'zod';
import { SERIES_STEPS } from '../../../engine/log-measures/series-query';
import { TOP_ORDERS } from '../../../engine/log-measures/top-endpoints';

const moment = z.coerce
  .date({ error: 'Write a time such as 2026-11-21T10:00:00Z.' })
  .transform((date) => date.getTime());
const id = z.string().max(100).optional();

export const seriesQuery = z.object({
  from: moment.optional().describe('An hour before the end, unless told.'),
  to: moment.optional().describe('Now, unless told.'),
  step_minutes: z.coerce
    .number()
    .int()
    .refine((step) => SERIES_STEPS.includes(step), `One of ${SERIES_STEPS.join(', ')}.`)
    .optional()
    .describe('What suits a chart, unless told.'),
  group_id: id,
  endpoint_id: id,
});

const latency = z.object({
  mean_ms: z.number().nullable(),
  p50_ms: z.number().nullable(),
  p95_ms: z.number().nullable(),
  p99_ms: z.number().nullable(),
});

const measured = {
  count: z.int(),
  by_status: z.record(z.string(), z.int()),
  errors: z.int(),
  unmatched: z.int(),
  faulted: z.int(),
  latency,
};

export const seriesAnswer = z
  .looseObject({
    points: z.array(z.looseObject({ at: z.string(), ...measured, dropped: z.int() })),
  })
  .meta({ id: 'LogSeries' });

export const topQuery = z.object({
  by: z.enum(TOP_ORDERS).default('count'),
  limit: z.coerce.number().int().min(1).max(100).default(10),
  hours: z.coerce.number().int().min(1).max(168).default(24),
  group_id: id,
});

export const topAnswer = z.object({
  endpoints: z.array(
    z.object({
      group_id: z.string(),
      group_slug: z.string(),
      endpoint_id: z.string(),
      method: z.string(),
      path: z.string(),
      ...measured,
    }),
  ),
});

export const metricsQuery = z.object({
  endpoints: z.stringbool().default(true).describe('Whether endpoints have series of their own.'),
});
