import type { UserRow } from '../../db/accounts-repository';
import { findApiToken, noteUse } from '../../db/api-tokens-repository';
import type { Caller } from '../../platform/caller';
import { isoTime } from '../../platform/clock';
import { sha256 } from '../../platform/crypto';
import { sessionCookieName } from '../../platform/session-cookie';
import type { AuthDeps } from './auth-config';
import { authErrors } from './auth-errors';
import { cookieValue } from './cookie-value';
import { isLocalToken, localAccount } from './local-account';
import { comesFromElsewhere, isSecure } from './origin';
import { readSession } from './sessions';

/** Who sent the request: by token if it has one, else by session cookie; null when by neither. */
export async function authenticate(deps: AuthDeps, request: Request): Promise<Caller | null> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) return byToken(deps, request, authorization);
  const cookie = cookieValue(request, sessionCookieName(isSecure(request)));
  return cookie === null ? null : bySession(deps, request, cookie);
}

async function byToken(deps: AuthDeps, request: Request, authorization: string): Promise<Caller> {
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
  if (isLocalToken(deps, request, token)) {
    return { user: person(await localAccount(deps)), via: 'token', scopes: ['admin'], session_id: null };
  }
  const found = token && (await findApiToken(deps.db, await sha256(token), isoTime(deps.clock.now())));
  if (!found) {
    const challenge = { 'www-authenticate': 'Bearer realm="understudy", error="invalid_token"' };
    throw authErrors.invalid_token({}, { headers: challenge });
  }
  deps.waitUntil(noteUse(deps, found.token));
  return { user: person(found.user), via: 'token', scopes: found.token.scopes, session_id: null };
}

async function bySession(deps: AuthDeps, request: Request, cookie: string): Promise<Caller | null> {
  const found = await readSession(deps, cookie);
  if (!found) return null;
  if (comesFromElsewhere(request, deps.config.dashboardOrigin)) throw authErrors.cross_site();
  return { user: person(found.user), via: 'session', scopes: ['admin'], session_id: found.session.id };
}

function person({ id, name, email, avatar_url }: UserRow): Caller['user'] {
  return { id, name, email, avatar_url };
}
