import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { recordExchanges } from './record-exchanges';
import { dryRecordings, newRecordings, recordings } from './recording-documents';

/** Under /api/groups/{group_id}/recordings. */
export const recordingsApi = new Hono<ServiceAppEnv>().post(
  '/',
  operation('recordings.create', {
    summary: 'Make endpoints of exchanges that were seen',
    description:
      'What a proxy handed through and the live log shows becomes mocks. Secrets are taken out unless you say otherwise.',
    body: newRecordings,
    answers: { 200: dryRecordings, 201: recordings },
  }),
  async (c) => {
    const asked = c.req.valid('json');
    const { endpoints, made, skipped } = await recordExchanges(c.var, asked);
    if (asked.dry_run) return c.json({ endpoints, would_make: made, skipped }, 200);
    return c.json({ endpoints, skipped }, 201);
  },
);
