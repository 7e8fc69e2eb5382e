import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from './random';
import { parsePattern, type RoutePattern, routeKey } from './route-pattern';
import { buildRouteTable, matchRoute, type RouteEntry, routesAt } from './route-trie';

function pattern(path: string): RoutePattern {
  const result = parsePattern(path);
  if (!result.ok) throw new Error(`${path}: ${result.reason}`);
  return result.pattern;
}

/** `GET /users/:id` as a route whose value is that text. */
function entry(text: string): RouteEntry<string> {
  const [method = '', path = ''] = text.split(' ');
  return { method, pattern: pattern(path), route: text };
}

function match(routes: string[], method: string, path: string) {
  const result = matchRoute(buildRouteTable(routes.map(entry)), method, path);
  return result.ok ? { route: result.route, params: result.params } : { allowed: result.allowed };
}

describe('what a path may leave open', () => {
  const routes: RouteEntry<string>[] = [
    { method: 'GET', pattern: pattern('/Users/Me'), route: 'folded', foldsCase: true },
    { method: 'GET', pattern: pattern('/users/ME'), route: 'exact' },
    { method: 'GET', pattern: pattern('/Teams/:id/Plan'), route: 'folded team', foldsCase: true },
    { method: 'GET', pattern: pattern('/list'), route: 'careless' },
    { method: 'GET', pattern: pattern('/list'), route: 'with', slash: 'with' },
    { method: 'GET', pattern: pattern('/only'), route: 'without', slash: 'without' },
    { method: 'GET', pattern: pattern('/deep/:id'), route: 'deep', slash: 'with' },
  ];
  const found = (path: string) => {
    const result = matchRoute(buildRouteTable(routes), 'GET', path);
    return result.ok ? result.route : null;
  };

  test('the case of letters, while the exact writing wins', () => {
    expect([found('/users/me'), found('/USERS/ME'), found('/users/ME')]).toEqual([
      'folded',
      'folded',
      'exact',
    ]);
    expect(matchRoute(buildRouteTable(routes), 'GET', '/tEAMS/Ab/pLAN')).toMatchObject({
      params: { id: 'Ab' },
    });
  });

  test('the slash at the end, while the route that insists on it wins', () => {
    expect([found('/list'), found('/list/')]).toEqual(['careless', 'with']);
    expect([found('/only'), found('/only/')]).toEqual(['without', null]);
    expect([found('/deep/1'), found('/deep/1/')]).toEqual([null, 'deep']);
  });

  test('routes that differ only so have keys of their own', () => {
    const keys = [{}, { foldsCase: true }, { slash: 'with' as const }, { slash: 'without' as const }];
    expect(new Set(keys.map((options) => routeKey('GET', pattern('/A'), options))).size).toBe(4);
  });
});

describe('which endpoint answers', () => {
  test('the one with method and path, its parameters decoded', () => {
    expect(match(['GET /users/:id/posts/{post}'], 'GET', '/users/a%2Fb%20c/posts/caf%C3%A9')).toEqual({
      route: 'GET /users/:id/posts/{post}',
      params: { id: 'a/b c', post: 'café' },
    });
  });

  test('the most specific one: static, then parameter, then star, then the rest', () => {
    const routes = ['GET /a/b', 'GET /a/:x', 'POST /a/*', 'GET /**', 'GET /a/**'];
    expect(match(routes, 'GET', '/a/b').route).toBe('GET /a/b');
    expect(match(routes, 'GET', '/a/c').route).toBe('GET /a/:x');
    expect(match(routes, 'POST', '/a/b').route).toBe('POST /a/*');
    expect(match(routes, 'GET', '/a').route).toBe('GET /a/**');
    expect(match(routes, 'GET', '/a/b/c').route).toBe('GET /a/**');
    expect(match(routes, 'GET', '/').route).toBe('GET /**');
  });

  test('a dead end leads back to the next best branch', () => {
    const routes = ['GET /a/b/c', 'GET /a/:x/d', 'GET /:x/b/e', 'GET /**'];
    expect(match(routes, 'GET', '/a/b/d')).toEqual({ route: 'GET /a/:x/d', params: { x: 'b' } });
    expect(match(routes, 'GET', '/a/b/e')).toEqual({ route: 'GET /:x/b/e', params: { x: 'a' } });
    expect(match(routes, 'GET', '/a/b/f').route).toBe('GET /**');
  });

  test('the path decides before the method does, and a method that is missing there leads on', () => {
    const routes = ['ANY /users/me', 'GET /users/:id', 'DELETE /users/:id', 'POST /users/all'];
    expect(match(routes, 'GET', '/users/me').route).toBe('ANY /users/me');
    expect(match(routes, 'DELETE', '/users/all')).toEqual({
      route: 'DELETE /users/:id',
      params: { id: 'all' },
    });
  });

  test('HEAD is answered by its own endpoint, else by that of GET', () => {
    expect(match(['GET /a', 'HEAD /a'], 'HEAD', '/a').route).toBe('HEAD /a');
    expect(match(['GET /a', 'ANY /a'], 'HEAD', '/a').route).toBe('GET /a');
    expect(match(['GET /:x'], 'HEAD', '/a').route).toBe('GET /:x');
  });

  test('ANY answers methods that nobody has heard of', () => {
    expect(match(['ANY /a'], 'PROPFIND', '/a').route).toBe('ANY /a');
  });

  test('a trailing slash makes no difference, an empty segment does', () => {
    const routes = ['GET /a', 'GET /a/:x', 'GET /'];
    expect(match(routes, 'GET', '/a/').route).toBe('GET /a');
    expect(match(routes, 'GET', '/a/1/').route).toBe('GET /a/:x');
    expect(match(routes, 'GET', '/').route).toBe('GET /');
    expect(match(routes, 'GET', '/a//')).toEqual({ allowed: [] });
    expect(match(routes, 'GET', '//a')).toEqual({ allowed: [] });
  });

  test('the same path is found however it was percent-encoded', () => {
    for (const path of ['/café/:x', '/caf%C3%A9/:x']) {
      for (const sent of ['/caf%C3%A9/1', '/café/1', '/c%61f%c3%a9/1']) {
        expect(match([`GET ${path}`], 'GET', sent)).toEqual({ route: `GET ${path}`, params: { x: '1' } });
      }
    }
    expect(match(['GET /café'], 'GET', '/caf%C3%A9').route).toBe('GET /café');
    expect(match(['GET /a%2Fb'], 'GET', '/a%2fb').route).toBe('GET /a%2Fb');
    expect(match(['GET /a%2Fb'], 'GET', '/a/b')).toEqual({ allowed: [] });
  });

  test('broken percent-encoding is text like any other', () => {
    expect(match(['GET /:x'], 'GET', '/%zz%')).toEqual({ route: 'GET /:x', params: { x: '%zz%' } });
    expect(match(['GET /a'], 'GET', '/%')).toEqual({ allowed: [] });
  });

  test('names that every object has are no routes', () => {
    expect(match(['GET /a/:x'], 'GET', '/constructor')).toEqual({ allowed: [] });
    expect(match(['GET /a/:x'], '__proto__', '/a/1')).toEqual({ allowed: ['GET', 'HEAD'] });
  });
});

describe('when nothing answers', () => {
  test('the methods that the path does answer are named, from every branch that fits', () => {
    const routes = ['GET /a/b', 'POST /a/:x', 'PUT /a/*', 'PATCH /a/**', 'DELETE /a/b/c'];
    expect(match(routes, 'OPTIONS', '/a/b')).toEqual({ allowed: ['GET', 'HEAD', 'PATCH', 'POST', 'PUT'] });
  });

  test('a path that no endpoint has allows nothing', () => {
    expect(match(['GET /a'], 'GET', '/b')).toEqual({ allowed: [] });
    expect(match([], 'GET', '/')).toEqual({ allowed: [] });
  });
});

describe('against a plain search that tries every route', () => {
  const parts = ['a', 'b', 'c%20d', ':p', ':q', '*', '**'];
  const sent = ['a', 'b', 'c%20d', 'c d', 'x', '', '%'];

  test('3,000 random requests to 300 random sets of routes agree', () => {
    const random = createRandom('routes');
    for (let set = 0; set < 300; set++) {
      const entries = randomEntries(random, parts);
      const table = buildRouteTable(entries);
      for (let request = 0; request < 10; request++) {
        const method = pick(random, ['GET', 'HEAD', 'POST', 'PUT']);
        const path = `/${randomList(random, sent, 5).join('/')}`;
        const found = matchRoute(table, method, path);
        const routes = entries.map(({ route }) => route);
        const expected = searchAll(entries, method, path);
        const context = `${method} ${JSON.stringify(path)} among ${JSON.stringify(routes)}`;
        expect(found.ok ? found.route : null, context).toBe(expected);
      }
    }
  });
});

function randomEntries(random: Random, parts: string[]): RouteEntry<string>[] {
  const byKey = new Map<string, RouteEntry<string>>();
  for (let count = random.integer(1, 12); count > 0; count--) {
    const path = `/${randomList(random, parts, 4).join('/')}`;
    const parsed = parsePattern(path);
    if (!parsed.ok) continue;
    const method = pick(random, ['GET', 'HEAD', 'POST', 'ANY']);
    byKey.set(routeKey(method, parsed.pattern), {
      method,
      pattern: parsed.pattern,
      route: `${method} ${path}`,
    });
  }
  return [...byKey.values()];
}

function randomList(random: Random, from: string[], longest: number): string[] {
  return Array.from({ length: random.integer(0, longest) }, () => pick(random, from));
}

function pick<T>(random: Random, from: T[]): T {
  const value = from[random.integer(0, from.length - 1)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** The rules in the plainest words: every route that fits, ranked segment by segment, then by method. */
function searchAll(entries: RouteEntry<string>[], method: string, path: string): string | null {
  const body = path.length > 1 && path.endsWith('/') ? path.slice(1, -1) : path.slice(1);
  const segments = body === '' ? [] : body.split('/').map(decode);
  const fitting = entries
    .filter((route) => fits(route.pattern, segments) && methodRank(route.method, method) < 3)
    .sort((one, other) => compareRanks(rank(one, method, segments), rank(other, method, segments)));
  return fitting[0]?.route ?? null;
}

function fits(route: RoutePattern, segments: string[]): boolean {
  const rest = route.at(-1)?.kind === 'rest';
  if (rest ? segments.length < route.length - 1 : segments.length !== route.length) return false;
  return route.every((segment, index) => {
    if (segment.kind === 'rest') return true;
    if (segment.kind === 'static') return segment.text === segments[index];
    return segments[index] !== '';
  });
}

function rank(route: RouteEntry<string>, method: string, segments: string[]): number[] {
  const kinds = ['static', 'param', 'one', 'rest'];
  // The end of the pattern beats "**", which stands for nothing there.
  const ranks = segments
    .concat('end')
    .map((_, index) => kinds.indexOf(route.pattern[index]?.kind ?? 'static'));
  return [...ranks, methodRank(route.method, method)];
}

function methodRank(of: string, method: string): number {
  if (of === method) return 0;
  if (method === 'HEAD' && of === 'GET') return 1;
  return of === 'ANY' ? 2 : 3;
}

function compareRanks(one: number[], other: number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

test('all routes of a path are told, whatever their methods', () => {
  const routes = ['GET /a', 'POST /a', 'GET /:id', 'PUT /**', 'GET /a/b', 'GET /b'];
  expect(routesAt(buildRouteTable(routes.map(entry)), '/a').toSorted()).toEqual([
    'GET /:id',
    'GET /a',
    'POST /a',
    'PUT /**',
  ]);
});
