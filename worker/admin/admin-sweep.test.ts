import { env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { buildDeps } from '../deps';
import { ROLES, reachesRole } from '../platform/roles';
import { coversScope, SCOPES } from '../platform/scopes';
import { ALL_SERVICES } from '../services/registry';
import { openHouse } from '../testing/api';
import { person, type Team, tokenFor } from '../testing/people';
import { type Place, place } from '../testing/places';
import { createAdminApi } from './admin-api';
import { describedRoutes } from './openapi';
import { POLICY } from './policy';

const house = openHouse();
const routes = describedRoutes(createAdminApi(buildDeps(env).admin));
const placed = routes.filter(({ rule }) => rule && rule.place !== 'public' && rule.place !== 'caller');

type Route = (typeof routes)[number];

function nameOf({ method, path }: Route) {
  return `${method} ${path}`;
}

async function call({ method, path }: Route, at: Place, token: string | null) {
  const ids: Record<string, string> = { ...at.named, group_id: at.group_id };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? crypto.randomUUID());
  const answer = await house.send(filled, {
    method,
    token,
    ...(method === 'GET' || method === 'DELETE' ? {} : { json: bodyFor(path, at) }),
  });
  if (!/json/.test(answer.headers.get('content-type') ?? '')) {
    // The live log has no end.
    await answer.body?.cancel();
    return { status: answer.status, code: '' };
  }
  const { code = '' } = await answer.json<{ code?: string }>();
  return { status: answer.status, code };
}

/** A service's own routes are for its own groups. */
function kindOf({ path }: Route): string {
  const isOf = (service: (typeof ALL_SERVICES)[number]) =>
    service.admin.some((own) => `${path}/`.startsWith(`/api/groups/:group_id/${own.path}/`));
  return ALL_SERVICES.find(isOf)?.kind ?? 'http';
}

const untouched = new Map<string, Promise<Place>>();

/** For calls that are refused: they leave it as it is, so that one of each kind is enough. */
function sharedPlace(route: Route): Promise<Place> {
  const kind = kindOf(route);
  const known = untouched.get(kind) ?? place(house, kind);
  untouched.set(kind, known);
  return known;
}

function placeFor(route: Route, isRefused: boolean): Promise<Place> {
  return isRefused ? sharedPlace(route) : place(house, kindOf(route));
}

/** The body only has to be good enough to name the place. */
function bodyFor(path: string, { named }: Place): object {
  if (path === '/api/groups') return { name: 'Another', project_id: named.project_id };
  if (path === '/api/projects') return { name: 'Another', organization_id: named.organization_id };
  return path === '/api/demo' ? { organization_id: named.organization_id } : {};
}

test('every route of the admin API stands in the role table, and every line of the table has a route', () => {
  expect(routes.filter(({ rule }) => !rule).map(nameOf)).toEqual([]);
  const ids = new Set(routes.map(({ info }) => info.id));
  expect(Object.keys(POLICY).filter((id) => !ids.has(id))).toEqual([]);
});

test('every route of the admin API describes itself', () => {
  const api = createAdminApi(buildDeps(env).admin);
  const described = new Set(routes.map(nameOf));
  const silent = api.routes
    .filter(({ method, path }) => method !== 'ALL' && !described.has(`${method} ${path}`))
    .map(({ method, path }) => `${method} ${path}`);
  expect(silent).toEqual(['GET /api/openapi.json', 'GET /api/docs']);
});

describe('no login', () => {
  test.each(
    routes.filter(({ rule }) => rule?.place !== 'public').map((route) => [nameOf(route), route] as const),
  )('%s refuses who is not signed in', async (_, route) => {
    const at = await sharedPlace(route);
    expect(await call(route, at, null)).toEqual({ status: 401, code: 'auth.required' });
  });
});

describe('strangers', () => {
  test.each(placed.map((route) => [nameOf(route), route] as const))(
    '%s hides itself from a stranger',
    async (_, route) => {
      const [at, stranger] = await Promise.all([sharedPlace(route), person('stranger')]);
      const answer = await call(route, at, stranger.token);
      expect(answer.status).toBe(404);
      expect(answer.code).toMatch(/^not_found\./);
    },
  );
});

describe('roles', () => {
  const cases = placed.flatMap((route) => ROLES.map((role) => [nameOf(route), role, route] as const));
  test.each(cases)('%s asks %s for the role that the table says', async (_, role, route) => {
    const isAllowed = reachesRole(role, route.rule?.role ?? 'viewer');
    const at = await placeFor(route, !isAllowed);
    const answer = await call(route, at, at.team[role].token);
    if (isAllowed) {
      expect(answer.code).not.toMatch(/^(auth|not_found)\./);
      expect([401, 403]).not.toContain(answer.status);
      return;
    }
    expect(answer).toEqual({ status: 403, code: 'auth.role_missing' });
  });
});

describe('scopes', () => {
  const cases = routes
    .filter(({ rule }) => rule && rule.place !== 'public')
    .flatMap((route) => SCOPES.map((scope) => [nameOf(route), scope, route] as const));
  test.each(cases)('%s asks a token with the scope %s for what the table says', async (_, scope, route) => {
    const isAllowed = coversScope([scope], route.rule?.scope ?? 'read');
    const at = await placeFor(route, !isAllowed);
    const token = await tokenFor(ownerOf(at.team), [scope]);
    const answer = await call(route, at, token);
    if (isAllowed) {
      expect(answer.code).not.toBe('auth.scope_missing');
      return;
    }
    expect(answer).toEqual({ status: 403, code: 'auth.scope_missing' });
  });
});

function ownerOf(team: Team) {
  return team.owner.id;
}
