import { Hono } from 'hono';
import { z } from 'zod';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { endpointSummary } from '../documents';
import { recordExchanges } from './record-exchanges';

const EXCHANGES = 200;

const recordedExchange = z
  .object({
    method: z.string().max(32),
    path: z
      .string()
      .max(8 * 1024)
      .describe("Below the group's base, without its query."),
    status: z.int(),
    response_headers: z
      .array(z.tuple([z.string(), z.string()]))
      .max(200)
      .default([]),
    response_body: z
      .object({ text: z.string().nullable(), size: z.int().default(0), cut: z.boolean().default(false) })
      .describe('As the log keeps it.'),
  })
  .meta({ id: 'RecordedExchange' });

const newRecordings = z
  .strictObject({
    exchanges: z
      .array(recordedExchange)
      .min(1)
      .max(EXCHANGES)
      .describe('As the live log has them; further members are passed over.'),
    ids: z
      .enum(['keep', 'parameter'])
      .default('keep')
      .describe('Whether ids in paths are kept or become parameters.'),
    redact: z.boolean().default(true).describe('Whether tokens, keys and cookies are taken out.'),
  })
  .meta({ id: 'NewRecordings' });

const recordings = z.object({
  endpoints: z.array(endpointSummary),
  skipped: z.array(z.object({ index: z.int(), method: z.string(), path: z.string(), reason: z.string() })),
});

/** Under /api/groups/{group_id}/recordings. */
export const recordingsApi = new Hono<ServiceAppEnv>().post(
  '/',
  operation('recordings.create', {
    summary: 'Make endpoints of exchanges that were seen',
    description:
      'What a proxy handed through and the live log shows becomes mocks. Secrets are taken out unless you say otherwise.',
    body: newRecordings,
    answers: { 201: recordings },
  }),
  async (c) => c.json(await recordExchanges(c.var, c.req.valid('json')), 201),
);

export type NewRecordings = z.infer<typeof newRecordings>;
