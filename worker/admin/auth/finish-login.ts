import type { Context } from 'hono';
import { countryIn } from '../../platform/country';
import { knownError } from '../../platform/problem';
import type { AdminEnv } from '../admin-env';
import { accountOf } from './account';
import { authErrors } from './auth-errors';
import { setHouseCookie } from './house-cookies';
import { LOCAL_PROVIDER, localAccount, offersLocalAccount } from './local-account';
import { type Application, applicationOf, fetchProviderUser, type LoginFailure } from './login';
import { takeLoginState } from './login-state';
import type { ProviderUser } from './oauth-providers';
import { isLedFromElsewhere } from './origin';
import { beginSession, SESSION_LASTS } from './sessions';

type AdminContext = Context<AdminEnv>;

/** Somebody sits before the browser meanwhile. */
const PATIENCE_MS = 15_000;

export async function signInLocally(c: AdminContext, next: string): Promise<Response> {
  const { auth } = c.var.deps;
  if (!offersLocalAccount(auth, c.req.raw)) throw authErrors.unknown_provider({ provider: LOCAL_PROVIDER });
  // A page elsewhere may lead people to the login page, but not sign them in.
  if (isLedFromElsewhere(c.req.raw)) return toDashboard(c, `/login?${new URLSearchParams({ next })}`);
  return signIn(c, (await localAccount(auth)).id, next);
}

type SentBack = { code?: string | undefined; state?: string | undefined; error?: string | undefined };

/** Signs in whom the provider sent back; whatever is in the way is told on the login page. */
export async function finishLogin(c: AdminContext, provider: string, sentBack: SentBack): Promise<Response> {
  const application = applicationOf(c.var.deps.auth, provider, new URL(c.req.url).origin);
  const state = await takeLoginState(c, provider, sentBack.state);
  if (!state) return refuseLogin(c, 'invalid_state', '/');
  const { next, verifier } = state;
  if (sentBack.error === 'access_denied') return refuseLogin(c, 'access_denied', next);
  if (!sentBack.code) return refuseLogin(c, 'provider_failed', next);
  const asked = Promise.race([fetchProviderUser(application, sentBack.code, verifier), patienceEnds(c)]);
  const person = await asked.catch(tellOperators(c));
  if (!person) return refuseLogin(c, 'provider_failed', next);
  if (person.email === null) return refuseLogin(c, 'email_unverified', next);
  const signedIn = await signInAs(c, application, person, next).catch(tellOperators(c));
  return signedIn ?? refuseLogin(c, 'unexpected', next);
}

async function patienceEnds(c: AdminContext): Promise<never> {
  await c.var.deps.auth.wait(PATIENCE_MS);
  throw new Error(`The provider did not answer within ${PATIENCE_MS} ms.`);
}

async function signInAs(
  c: AdminContext,
  application: Application,
  person: ProviderUser,
  next: string,
): Promise<Response> {
  const { id, ...profile } = person;
  const user = await accountOf(c.var.deps.auth, {
    ...profile,
    provider: application.id,
    provider_user_id: id,
    organization_name: `${profile.name}'s organization`,
  });
  return signIn(c, user.id, next);
}

async function signIn(c: AdminContext, userId: string, next: string): Promise<Response> {
  const session = await beginSession(c.var.deps.auth, userId, {
    userAgent: c.req.header('user-agent') ?? null,
    country: countryIn(c.req.raw),
  });
  setHouseCookie(c, 'session', session, SESSION_LASTS);
  return toDashboard(c, next);
}

function refuseLogin(c: AdminContext, error: LoginFailure, next: string): Response {
  return toDashboard(c, `/login?${new URLSearchParams({ error, next, request_id: c.var.requestId })}`);
}

/** The reason is for the console, under the id that the login page shows. */
function tellOperators(c: AdminContext) {
  return (error: unknown): null => {
    knownError(error, c.var.requestId);
    return null;
  };
}

function toDashboard(c: AdminContext, path: string): Response {
  return c.redirect(`${c.var.deps.auth.config.dashboardOrigin ?? ''}${path}`, 302);
}
