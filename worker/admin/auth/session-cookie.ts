import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { sessionCookieName } from '../../platform/session-cookie';
import type { AdminEnv } from '../admin-env';
import { isSecure } from './origin';
import { SESSION_LASTS } from './sessions';

export function setSessionCookie(c: Context<AdminEnv>, value: string): void {
  setCookie(c, sessionCookieName(isSecure(c.req.raw)), value, {
    ...options(c),
    maxAge: SESSION_LASTS / 1000,
  });
}

export function clearSessionCookie(c: Context<AdminEnv>): void {
  deleteCookie(c, sessionCookieName(isSecure(c.req.raw)), options(c));
}

function options(c: Context) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c.req.raw) } as const;
}
