import { Hono } from 'hono';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { answerLive } from './answer-live';

/** Under /api/projects/{project_id}/live. */
export const liveApi = new Hono<AdminEnv>().get(
  '/',
  operation('log.live', {
    summary: 'Follow the live log: a WebSocket, server-sent events, or lines of text',
    description:
      'Query: q (a filter), after (a cursor to go on from), format (events or text, where it is no WebSocket).',
    answers: { 200: null },
  }),
  (c) => {
    const { deps, project } = c.var;
    return answerLive(c.req.raw, (request) => deps.logOf(project.id).fetch(request));
  },
);
