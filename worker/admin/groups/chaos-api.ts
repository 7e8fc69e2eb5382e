import { Hono } from 'hono';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { chaosPreview, chaosPreviewRequest } from './chaos-documents';
import { previewOf } from './preview-chaos';

/** Under /api/groups/{group_id}/chaos. */
export const chaosApi = new Hono<AdminEnv>().post(
  '/preview',
  operation('groups.preview_chaos', {
    summary: 'What chaos would do to requests in a row, as it is saved or as it is sent',
    description: 'By the very draws of the gate: the same seed draws the same. Nothing is sent or counted.',
    body: chaosPreviewRequest,
    answers: { 200: chaosPreview },
  }),
  async (c) => c.json(await previewOf(c, c.req.valid('json'))),
);
