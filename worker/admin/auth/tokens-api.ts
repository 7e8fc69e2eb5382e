import { Hono } from 'hono';
import {
  type ApiTokenRow,
  buryApiToken,
  insertApiToken,
  listApiTokens,
} from '../../db/api-tokens-repository';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import { isoTime } from '../../platform/clock';
import { randomSecret, sha256 } from '../../platform/crypto';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { tokenErrors } from './auth-errors';
import { newToken, tokenMade, tokensAnswer } from './documents';

const DAY = 24 * 3_600_000;

export const tokensApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('tokens.list', {
      summary: 'List your tokens',
      query: pageQuery,
      answers: { 200: tokensAnswer },
    }),
    async (c) => {
      const page = pageOf(c.req.valid('query'));
      const cut = cutPage(await listApiTokens(c.var.deps.ports.db, c.var.caller.user.id, page), page);
      return c.json({ tokens: cut.rows.map(tokenOf), next_cursor: cut.next_cursor });
    },
  )
  .post(
    '/',
    operation('tokens.create', {
      summary: 'Make a personal access token for scripts and CI',
      body: newToken,
      answers: { 201: tokenMade },
    }),
    async (c) => {
      const { name, scopes, expires_in_days } = c.req.valid('json');
      const { caller, deps } = c.var;
      const secret = `ust_${randomSecret()}`;
      const row = await insertApiToken(deps.ports, {
        user_id: caller.user.id,
        name,
        hash: await sha256(secret),
        hint: secret.slice(-4),
        scopes,
        expires_at: earlier(caller.token_expires_at, expiry(deps.ports.clock.now(), expires_in_days)),
      });
      return c.json({ token: tokenOf(row), secret }, 201);
    },
  )
  .delete(
    '/:token_id',
    operation('tokens.revoke', { summary: 'Revoke a token at once', answers: { 204: null } }),
    async (c) => {
      const { db, clock } = c.var.deps.ports;
      const id = c.req.param('token_id');
      if (!(await buryApiToken(db, c.var.caller.user.id, id, isoTime(clock.now()))))
        throw tokenErrors.unknown({ id });
      return c.body(null, 204);
    },
  );

function expiry(now: number, days: number | null): string | null {
  return days === null ? null : isoTime(now + days * DAY);
}

/** A token never makes one that outlives it; null is never. */
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function tokenOf({ id, name, hint, scopes, expires_at, last_used_at, created_at }: ApiTokenRow) {
  return { id, name, hint, scopes, expires_at, last_used_at, created_at };
}
