import type { UserRow } from '../../db/accounts-repository';
import { findApiToken, noteUse } from '../../db/api-tokens-repository';
import { noteSessionUse } from '../../db/sessions-repository';
import type { Caller } from '../../platform/caller';
import { isoTime } from '../../platform/clock';
import { countryIn } from '../../platform/country';
import { sha256 } from '../../platform/crypto';
import type { Scope } from '../../platform/scopes';
import type { AuthDeps } from './auth-config';
import { authErrors } from './auth-errors';
import { readHouseCookie } from './house-cookies';
import { isLocalToken, localAccount } from './local-account';
import { comesFromElsewhere } from './origin';
import { readSession } from './sessions';

/** Who sent the request: by token if it has one, else by session cookie; null when by neither. */
export async function authenticate(deps: AuthDeps, request: Request): Promise<Caller | null> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) return byToken(deps, request, authorization);
  const cookie = readHouseCookie(request, 'session');
  return cookie === null ? null : bySession(deps, request, cookie);
}

async function byToken(deps: AuthDeps, request: Request, authorization: string): Promise<Caller> {
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
  if (isLocalToken(deps, request, token)) {
    return tokenCaller(await localAccount(deps), ['admin'], null);
  }
  const found = token && (await findApiToken(deps.db, await sha256(token), isoTime(deps.clock.now())));
  if (!found) {
    const challenge = { 'www-authenticate': 'Bearer realm="understudy", error="invalid_token"' };
    throw authErrors.invalid_token({}, { headers: challenge });
  }
  deps.waitUntil(noteUse(deps, found.token));
  return tokenCaller(found.user, found.token.scopes, found.token.expires_at);
}

async function bySession(deps: AuthDeps, request: Request, cookie: string): Promise<Caller | null> {
  const found = await readSession(deps, cookie);
  if (!found) return null;
  if (comesFromElsewhere(request, deps.config.dashboardOrigin)) throw authErrors.cross_site();
  deps.waitUntil(noteSessionUse(deps, found.session, countryIn(request)));
  return {
    user: person(found.user),
    via: 'session',
    scopes: ['admin'],
    session_id: found.session.id,
    token_expires_at: null,
  };
}

function tokenCaller(user: UserRow, scopes: readonly Scope[], expiresAt: string | null): Caller {
  return { user: person(user), via: 'token', scopes, session_id: null, token_expires_at: expiresAt };
}

function person({ id, name, email, avatar_url }: UserRow): Caller['user'] {
  return { id, name, email, avatar_url };
}
