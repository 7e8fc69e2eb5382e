import { type Context, Hono } from 'hono';
import { listOrganizations } from '../../db/organizations-repository';
import { requestErrors } from '../../platform/api/request-errors';
import { LIMITS } from '../../platform/limits';
import { sessionCookieName } from '../../platform/session-cookie';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { accountOf } from './account';
import { authErrors } from './auth-errors';
import { cookieValue } from './cookie-value';
import { callbackQuery, loginQuery, meAnswer, providersAnswer } from './documents';
import { LOCAL_PROVIDER, localAccount, offersLocalAccount } from './local-account';
import { applicationOf, authorizationUrl, fetchProviderUser, type LoginFailure } from './login';
import { beginLoginState, takeLoginState } from './login-state';
import { PROVIDER_IDS, PROVIDERS } from './oauth-providers';
import { comesFromElsewhere, isSecure, ownPath } from './origin';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { beginSession, endSession, rotate } from './sessions';

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
    async (c) => {
      const { user, via, scopes } = c.var.caller;
      const page = { limit: LIMITS.pageSizeHighest, after: null };
      const rows = await listOrganizations(c.var.deps.ports.db, user.id, page);
      const organizations = rows.map(({ id, name, role }) => ({ id, name, role }));
      return c.json({ user, organizations, via, scopes: [...scopes] });
    },
  )
  .post(
    '/refresh',
    operation('auth.refresh', { summary: 'A new secret for the session', answers: { 204: null } }),
    async (c) => {
      const cookie = sessionCookie(c);
      const rotated = cookie === null ? null : await rotate(c.var.deps.auth, cookie);
      if (rotated === null) throw authErrors.no_session();
      setSessionCookie(c, rotated);
      return c.body(null, 204);
    },
  )
  .post(
    '/logout',
    operation('auth.logout', { summary: 'End the session', answers: { 204: null } }),
    async (c) => {
      const cookie = sessionCookie(c);
      if (cookie !== null) await endSession(c.var.deps.auth, cookie);
      clearSessionCookie(c);
      return c.body(null, 204);
    },
  );

async function signInLocally(c: Context<AdminEnv>, next: string): Promise<Response> {
  const { auth } = c.var.deps;
  if (!offersLocalAccount(auth, c.req.raw)) throw authErrors.unknown_provider({ provider: LOCAL_PROVIDER });
  return signIn(c, (await localAccount(auth)).id, next);
}

type SentBack = { code?: string | undefined; state?: string | undefined; error?: string | undefined };

async function finishLogin(c: Context<AdminEnv>, provider: string, sentBack: SentBack): Promise<Response> {
  const { auth } = c.var.deps;
  const application = applicationOf(auth, provider, new URL(c.req.url).origin);
  const state = await takeLoginState(c, provider, sentBack.state);
  if (!state) return refuseLogin(c, 'invalid_state', '/');
  if (sentBack.error === 'access_denied') return refuseLogin(c, 'access_denied', state.next);
  if (!sentBack.code) return refuseLogin(c, 'provider_failed', state.next);
  const person = await fetchProviderUser(application, sentBack.code, state.verifier).catch(
    (error: unknown) => {
      console.error(
        JSON.stringify({
          level: 'error',
          login: provider,
          request_id: c.var.requestId,
          error: String(error),
        }),
      );
      return null;
    },
  );
  if (!person) return refuseLogin(c, 'provider_failed', state.next);
  if (person.email === null) return refuseLogin(c, 'email_unverified', state.next);
  const { id, ...profile } = person;
  const user = await accountOf(auth, {
    ...profile,
    provider: application.id,
    provider_user_id: id,
    organization_name: `${profile.name}'s organization`,
  });
  return signIn(c, user.id, state.next);
}

async function signIn(c: Context<AdminEnv>, userId: string, next: string): Promise<Response> {
  const { auth } = c.var.deps;
  setSessionCookie(c, await beginSession(auth, userId, c.req.header('user-agent') ?? null));
  return c.redirect(`${auth.config.dashboardOrigin ?? ''}${next}`, 302);
}

function refuseLogin(c: Context<AdminEnv>, error: LoginFailure, next: string): Response {
  const query = new URLSearchParams({ error, next, request_id: c.var.requestId });
  return c.redirect(`${c.var.deps.auth.config.dashboardOrigin ?? ''}/login?${query}`, 302);
}

/** Other sites may not rotate or end a session either. */
function sessionCookie(c: Context<AdminEnv>): string | null {
  const request = c.req.raw;
  const cookie = cookieValue(request, sessionCookieName(isSecure(request)));
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
