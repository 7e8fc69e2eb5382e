import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { ProjectRow } from '../../../db/projects-repository';
import { revisionTag } from '../../../platform/api/revision';
import { logSettings } from '../../../platform/log-settings/log-settings';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { changeSettings } from '../change-settings';
import { projectOf } from '../write-project';

const forwardingAnswer = z.object({
  targets: z.array(
    z.object({
      kind: z.enum(['loki', 'otlp']),
      signal: z.enum(['streams', 'traces', 'logs']),
      url: z.string(),
      filter: z.string(),
      enabled: z.boolean(),
      sent: z.int(),
      dropped: z.int().describe('What the receiver will never get.'),
      dropped_because: z.object({ refused: z.int(), rejected: z.int(), evicted: z.int() }),
      behind: z.int().describe('Kept and not sent yet.'),
      failing_since: z.string().nullable(),
      last_error: z.object({ at: z.string(), message: z.string() }).nullable(),
      last_sent_at: z.string().nullable(),
      next_try_at: z.string().nullable(),
    }),
  ),
});

const settingsAnswer = z.object({ log: logSettings });

/** Under /api/projects/{project_id}/log. */
export const logSettingsApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('log.settings', {
      summary: 'What the live log keeps, hides and forwards',
      answers: { 200: settingsAnswer },
    }),
    (c) => answer(c, c.var.project),
  )
  .get(
    '/forwarding',
    operation('log.forwarding', {
      summary: 'How it stands with what the live log is forwarded to',
      answers: { 200: forwardingAnswer },
    }),
    async (c) => c.json({ targets: await c.var.deps.logOf(c.var.project.id).forwarding() }),
  )
  .put(
    '/',
    operation('log.set_settings', {
      summary: 'Change what the live log keeps, hides and forwards',
      body: logSettings,
      answers: { 200: settingsAnswer },
    }),
    async (c) => answer(c, await changeSettings(c, { log: c.req.valid('json') })),
  );

function answer(c: Context<AdminEnv>, row: ProjectRow) {
  c.header('etag', revisionTag(row.revision));
  return c.json({ log: projectOf(row).settings.log }, 200);
}
