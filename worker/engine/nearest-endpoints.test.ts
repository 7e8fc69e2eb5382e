import { describe, expect, test } from 'vitest';
import { type Candidate, nearestEndpoints } from './nearest-endpoints';
import { parsePattern, type RouteOptions } from './route-pattern';

function candidate(text: string, enabled = true): Candidate {
  const [method = '', path = ''] = text.split(' ');
  const parsed = parsePattern(path);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { endpoint: { id: text, name: text, method, path }, pattern: parsed.pattern, enabled };
}

const shop = [
  'GET /products',
  'GET /products/:id',
  'POST /orders',
  'GET /users/:id/orders',
  'GET /health',
].map((text) => candidate(text));

function nearestIds(method: string, path: string): string[] {
  return nearestEndpoints(shop, method, path).map(({ endpoint }) => endpoint.id);
}

/** The runtime's clock goes in whole milliseconds. */
const CLOCK_STEP = 1;

function timeOf(work: () => void): number {
  const began = performance.now();
  for (let round = 0; round < 20; round++) work();
  return performance.now() - began;
}

describe('the endpoints nearest to a miss', () => {
  test('a typing error finds the endpoint that was meant', () => {
    expect(nearestIds('GET', '/product')[0]).toBe('GET /products');
    expect(nearestIds('GET', '/prodcuts/7')[0]).toBe('GET /products/:id');
    expect(nearestIds('GET', '/users/7/order')[0]).toBe('GET /users/:id/orders');
  });

  test('three are named, each with what fitted and what did not', () => {
    const misses = nearestEndpoints(shop, 'POST', '/order');
    expect(misses).toHaveLength(3);
    expect(misses[0]?.checks).toEqual([
      { part: 'method', ok: true, expected: 'POST', actual: 'POST' },
      { part: 'path', ok: false, expected: '/orders', actual: '/order' },
    ]);
    expect(misses[1]?.checks[0]).toEqual({ part: 'method', ok: false, expected: 'GET', actual: 'POST' });
  });

  test('an endpoint that is switched off says that this is why', () => {
    const [miss] = nearestEndpoints([candidate('GET /a/:x', false), ...shop], 'GET', '/a/1');
    expect(miss?.checks).toEqual([
      { part: 'method', ok: true, expected: 'GET', actual: 'GET' },
      { part: 'path', ok: true, expected: '/a/:x', actual: '/a/1' },
      { part: 'enabled', ok: false, expected: 'true', actual: 'false' },
    ]);
  });

  test('an empty group has none', () => {
    expect(nearestEndpoints([], 'GET', '/')).toEqual([]);
  });

  test('neither a hostile path nor 10,000 endpoints make it expensive', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => candidate(`GET /some/collection-${index}/:id`));
    const hostile = [
      '/some/collection-x/1',
      `/${'a/'.repeat(8_000)}`,
      `/some/${'collection-'.repeat(1_400)}`,
    ];
    // The best of several, each against the plain path beside it: a busy machine slows both.
    const fastest = (path: string) =>
      Math.min(...Array.from({ length: 5 }, () => timeOf(() => nearestEndpoints(many, 'GET', path))));
    const [plain = 0, ...others] = hostile.map(fastest);
    for (const other of others) expect(other).toBeLessThan(plain * 10 + CLOCK_STEP);
  });
});

test('an endpoint that insists on the slash is told apart from one that does not care', () => {
  const endpoint = { id: 'e', name: 'E', method: 'GET', path: '/strict/' };
  const parsed = parsePattern('/strict/');
  if (!parsed.ok) throw new Error(parsed.reason);
  const { pattern } = parsed;
  const pathIsRight = (options: RouteOptions) =>
    nearestEndpoints([{ endpoint, pattern, enabled: true, ...options }], 'GET', '/strict')[0]?.checks[1]?.ok;
  expect([pathIsRight({ slash: 'with' }), pathIsRight({})]).toEqual([false, true]);
});
