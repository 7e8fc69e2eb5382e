import { Hono } from 'hono';
import {
  buryOtherSessions,
  buryOwnSession,
  listSessions,
  type SessionRow,
} from '../../db/sessions-repository';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import { isoTime } from '../../platform/clock';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { sessionErrors } from './auth-errors';
import { sessionsAnswer, sessionsEnded } from './documents';
import { clearHouseCookie } from './house-cookies';

/** Under /api/auth/sessions: where the caller is signed in. */
export const sessionsApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('sessions.list', {
      summary: 'List where you are signed in',
      query: pageQuery,
      answers: { 200: sessionsAnswer },
    }),
    async (c) => {
      const { deps, caller } = c.var;
      const { db, clock } = deps.ports;
      const page = pageOf(c.req.valid('query'));
      const cut = cutPage(await listSessions(db, caller.user.id, clock.now(), page), page);
      const sessions = cut.rows.map((row) => sessionOf(row, caller.session_id));
      return c.json({ sessions, next_cursor: cut.next_cursor });
    },
  )
  .post(
    '/end-others',
    operation('sessions.end_others', {
      summary: 'Sign out everywhere else; your tokens go on',
      answers: { 200: sessionsEnded },
    }),
    async (c) => {
      const { deps, caller } = c.var;
      return c.json({ ended: await buryOtherSessions(deps.ports, caller.user.id, caller.session_id) });
    },
  )
  .delete(
    '/:session_id',
    operation('sessions.end', { summary: 'Sign out there, or here', answers: { 204: null } }),
    async (c) => {
      const { deps, caller } = c.var;
      const { db, clock } = deps.ports;
      const id = c.req.param('session_id');
      if (!(await buryOwnSession(db, caller.user.id, id, isoTime(clock.now()))))
        throw sessionErrors.unknown({ id });
      if (id === caller.session_id) clearHouseCookie(c, 'session');
      return c.body(null, 204);
    },
  );

function sessionOf(row: SessionRow, currentId: string | null) {
  const { id, created_at, last_used_at, expires_at_epoch, user_agent, country } = row;
  return {
    id,
    created_at,
    last_used_at: last_used_at ?? created_at,
    expires_at: isoTime(expires_at_epoch),
    user_agent,
    country,
    is_current: id === currentId,
  };
}
