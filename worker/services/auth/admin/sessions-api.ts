import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { openAdminAuth } from './admin-auth';
import { endSession, listSessions } from './team-sessions';
import { sessionsAnswer, sessionsQuery, worldQuery } from './user-documents';

/** Under /api/groups/{group_id}/auth/sessions. */
export const sessionsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('auth_sessions.list', {
      summary: 'List the refresh tokens of a world, newest first',
      query: sessionsQuery,
      answers: { 200: sessionsAnswer },
    }),
    async (c) => {
      const { world, ...query } = c.req.valid('query');
      return c.json(await listSessions(openAdminAuth(c.var, world), query));
    },
  )
  .delete(
    '/:session_id',
    operation('auth_sessions.revoke', {
      summary: 'End the session of a refresh token: all tokens that came from its login are refused',
      query: worldQuery,
      answers: { 204: null },
    }),
    async (c) => {
      await endSession(openAdminAuth(c.var, c.req.valid('query').world), c.req.param('session_id'));
      return c.body(null, 204);
    },
  );
