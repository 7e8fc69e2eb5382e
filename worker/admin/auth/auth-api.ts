import { type Context, Hono } from 'hono';
import { renameUser } from '../../db/accounts-repository';
import { listOrganizations } from '../../db/organizations-repository';
import { requestErrors } from '../../platform/api/request-errors';
import type { Caller } from '../../platform/caller';
import { LIMITS } from '../../platform/limits';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { authErrors } from './auth-errors';
import { callbackQuery, loginQuery, meAnswer, mePatch, providersAnswer } from './documents';
import { finishLogin, signInLocally } from './finish-login';
import { clearHouseCookie, readHouseCookie, setHouseCookie } from './house-cookies';
import { LOCAL_PROVIDER, offersLocalAccount } from './local-account';
import { applicationOf, authorizationUrl } from './login';
import { beginLoginState } from './login-state';
import { PROVIDER_IDS, PROVIDERS } from './oauth-providers';
import { comesFromElsewhere, ownPath } from './origin';
import { endSession, rotate, SESSION_LASTS } from './sessions';

export const authApi = new Hono<AdminEnv>()
  .get(
    '/providers',
    operation('auth.providers', { summary: 'The ways to sign in', answers: { 200: providersAnswer } }),
    (c) => {
      const { auth } = c.var.deps;
      const configured = PROVIDER_IDS.filter((id) => auth.config.applications[id]);
      const providers = configured.map((id): { id: string; title: string } => ({
        id,
        title: PROVIDERS[id].title,
      }));
      const local = offersLocalAccount(auth, c.req.raw)
        ? [{ id: LOCAL_PROVIDER, title: 'local developer' }]
        : [];
      return c.json({ providers: [...providers, ...local] });
    },
  )
  .get(
    '/login',
    operation('auth.login', {
      summary: 'Sign in: leads to the provider, or signs the local account in',
      query: loginQuery,
      answers: { 302: null },
    }),
    async (c) => {
      await refuseTooManyLogins(c);
      const { provider, next } = c.req.valid('query');
      if (provider === LOCAL_PROVIDER) return signInLocally(c, ownPath(next));
      const application = applicationOf(c.var.deps.auth, provider, new URL(c.req.url).origin);
      const state = await beginLoginState(c, { provider: application.id, next: ownPath(next) });
      return c.redirect(authorizationUrl(application, state).href, 302);
    },
  )
  .get(
    '/callback/:provider',
    operation('auth.callback', {
      summary: 'Where the provider sends people back to',
      query: callbackQuery,
      answers: { 302: null },
    }),
    async (c) => {
      await refuseTooManyLogins(c);
      return finishLogin(c, c.req.param('provider'), c.req.valid('query'));
    },
  )
  .get(
    '/me',
    operation('auth.me', { summary: 'Who you are, and where you belong', answers: { 200: meAnswer } }),
    (c) => answerMe(c, c.var.caller.user),
  )
  .patch(
    '/me',
    operation('auth.update_me', {
      summary: 'Change your name, as others see it',
      body: mePatch,
      answers: { 200: meAnswer },
    }),
    async (c) => {
      const { user } = c.var.caller;
      const { name } = c.req.valid('json');
      await renameUser(c.var.deps.ports, user.id, name);
      return answerMe(c, { ...user, name });
    },
  )
  .post(
    '/refresh',
    operation('auth.refresh', { summary: 'A new secret for the session', answers: { 204: null } }),
    async (c) => {
      const cookie = sessionCookie(c);
      const rotated = cookie === null ? null : await rotate(c.var.deps.auth, cookie);
      if (rotated === null) throw authErrors.no_session();
      if (rotated.cookie !== null) setHouseCookie(c, 'session', rotated.cookie, SESSION_LASTS);
      return c.body(null, 204);
    },
  )
  .post(
    '/logout',
    operation('auth.logout', { summary: 'End the session', answers: { 204: null } }),
    async (c) => {
      const cookie = sessionCookie(c);
      // A form of another site comes without the cookie, too: its answer must not take the cookie away.
      if (cookie === null) return c.body(null, 204);
      await endSession(c.var.deps.auth, cookie);
      clearHouseCookie(c, 'session');
      return c.body(null, 204);
    },
  );

async function answerMe(c: Context<AdminEnv>, user: Caller['user']) {
  const { via, scopes } = c.var.caller;
  const page = { limit: LIMITS.pageSizeHighest, after: null };
  const rows = await listOrganizations(c.var.deps.ports.db, user.id, page);
  const organizations = rows.map(({ id, name, role }) => ({ id, name, role }));
  return c.json({ user, organizations, via, scopes: [...scopes] });
}

/** Other sites may not rotate or end a session either. */
function sessionCookie(c: Context<AdminEnv>): string | null {
  const request = c.req.raw;
  const cookie = readHouseCookie(request, 'session');
  if (cookie !== null && comesFromElsewhere(request, c.var.deps.auth.config.dashboardOrigin)) {
    throw authErrors.cross_site();
  }
  return cookie;
}

async function refuseTooManyLogins(c: Context<AdminEnv>): Promise<void> {
  const address = c.req.header('cf-connecting-ip') ?? 'local';
  if (!(await c.var.deps.auth.isOverLoginLimit(address))) return;
  throw requestErrors.too_many({ seconds: 60 }, { headers: { 'retry-after': '60' } });
}
