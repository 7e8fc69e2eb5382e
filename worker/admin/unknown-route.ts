import type { Context, Hono } from 'hono';
import { requestErrors } from '../platform/api/request-errors';
import type { AppError } from '../platform/errors';
import type { AdminEnv } from './admin-env';

/** Tells a wrong method from a wrong path. */
export function unknownRoute(api: Hono<AdminEnv>, c: Context<AdminEnv>): AppError {
  const { method, path } = c.req;
  const allowed = new Set(api.routes.filter((route) => fits(route.path, path)).map((route) => route.method));
  allowed.delete('ALL');
  if (allowed.size === 0) return requestErrors.no_route({ method, path });
  const names = [...allowed].join(', ');
  return requestErrors.wrong_method({ method, path, allowed: names }, { headers: { allow: names } });
}

function fits(pattern: string, path: string): boolean {
  const [expected, actual] = [pattern.split('/'), path.replace(/\/$/, '').split('/')];
  if (pattern.includes('*') || expected.length !== actual.length) return false;
  return expected.every((segment, index) => segment.startsWith(':') || segment === actual[index]);
}
