import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { usesSecureCookies } from './origin';

/** Mocks see no cookie whose name begins like these: worker/traffic/session-cookie.ts strips them. */
const NAMES = { session: 'understudy_session', login: 'understudy_login' } as const;

export type HouseCookie = keyof typeof NAMES;

export function readHouseCookie(request: Request, cookie: HouseCookie): string | null {
  const header = request.headers.get('cookie');
  const name = nameOf(request, cookie);
  return header === null ? null : (parse(header, name)[name] ?? null);
}

export function setHouseCookie(c: Context, cookie: HouseCookie, value: string, lasts: number): void {
  setCookie(c, nameOf(c.req.raw, cookie), value, { ...options(c), maxAge: lasts / 1000 });
}

export function clearHouseCookie(c: Context, cookie: HouseCookie): void {
  deleteCookie(c, nameOf(c.req.raw, cookie), options(c));
}

/** A `__Host-` cookie cannot be set from another host or path; plain http has none, so that loopback gets a plain name. */
function nameOf(request: Request, cookie: HouseCookie): string {
  return usesSecureCookies(request) ? `__Host-${NAMES[cookie]}` : NAMES[cookie];
}

function options(c: Context) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: usesSecureCookies(c.req.raw) } as const;
}
