import { describe, expect, test } from 'vitest';
import type { EndpointName, Why } from '../exchange';
import { type CountedExchange, countExchanges } from './count-exchanges';
import { measuredOf } from './measured';

const MINUTE = 60_000;
const SHOP = { id: 'g-shop' };
const LIST: EndpointName = { id: 'e-list', name: 'List', method: 'GET', path: '/users' };
const ONE: EndpointName = { id: 'e-one', name: 'One', method: 'GET', path: '/users/{id}' };

type Change = Partial<CountedExchange['like']> & { at?: number; ms?: number; why?: Why };

function exchange({ at = 5 * MINUTE, ms = 1, ...change }: Change = {}): CountedExchange {
  const like: CountedExchange['like'] = {
    source: 'client',
    status: 200,
    group: SHOP,
    groupSlug: 'shop',
    why: { outcome: 'matched' },
    ...change,
  };
  return { at, endedAt: at + ms, like };
}

function counted(exchanges: CountedExchange[]) {
  const { names, rows } = countExchanges(exchanges);
  return rows.map(([minute, place, ...counts]) => {
    const name = names[place];
    return { minute, group: name?.group_slug, endpoint: name?.path, ...measuredOf(counts) };
  });
}

describe('a batch is counted', () => {
  test('what a mock sends out itself is no request to it', () => {
    expect(counted([exchange({ source: 'callback' })])).toEqual([]);
  });

  test('by route where a service has no endpoints, apart for each group', () => {
    const login = () => ({ why: { outcome: 'answered', route: 'POST /api/login' } });
    const other = { group: { id: 'g-other' }, groupSlug: 'other' };
    const rows = counted([
      exchange(login()),
      exchange({ ...login(), ...other, status: 401 }),
      exchange(login()),
      exchange({ why: { outcome: 'answered', route: 'GET /api/me' } }),
    ]);
    const seen = rows.map(({ group, endpoint, count }) => `${group} ${endpoint} ${count}`);
    expect(seen.sort()).toEqual([
      'other  1',
      'other /api/login 1',
      'shop  3',
      'shop /api/login 2',
      'shop /api/me 1',
    ]);
    const named = countExchanges([exchange(login())]).names;
    expect(named[1]).toMatchObject({
      endpoint_id: 'POST /api/login',
      method: 'POST',
      path: '/api/login',
    });
  });

  test('by minute, for the group and for the endpoint beside', () => {
    const matched = { why: { outcome: 'matched', endpoint: LIST } };
    const rows = counted([
      exchange({ ...matched, ms: 3 }),
      exchange({ ...matched, ms: 4 }),
      exchange({ ...matched, at: 6 * MINUTE, status: 503 }),
      exchange({ why: { outcome: 'unmatched' }, status: 404 }),
    ]);
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual(
      expect.objectContaining({ minute: 5, group: 'shop', endpoint: '/users', count: 2, unmatched: 0 }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        minute: 5,
        endpoint: '',
        count: 3,
        unmatched: 1,
        by_status: { '2xx': 2, '4xx': 1 },
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ minute: 6, endpoint: '/users', count: 1, errors: 1 }),
    );
  });

  test('with faults, whatever status they had', () => {
    const why = { outcome: 'fault', fault: 'http_error 503', endpoint: ONE };
    const [group, endpoint] = counted([exchange({ why, status: 503 }), exchange({ why, status: 200 })]);
    expect(group).toMatchObject({ count: 2, faulted: 2, errors: 1, endpoint: '' });
    expect(endpoint).toMatchObject({ count: 2, faulted: 2, errors: 1, endpoint: '/users/{id}' });
  });

  test('once for an endpoint that a save has renewed meanwhile', () => {
    const rows = counted([
      exchange({ why: { outcome: 'matched', endpoint: { ...LIST } }, group: { ...SHOP } }),
      exchange({ why: { outcome: 'matched', endpoint: { ...LIST } }, group: { ...SHOP } }),
    ]);
    expect(rows.map(({ endpoint, count }) => [endpoint, count])).toEqual([
      ['', 2],
      ['/users', 2],
    ]);
  });

  test('under no name when it came for no group: the slug is what a client has made up', () => {
    const made = ['a', 'b', 'c'].map((groupSlug) => exchange({ group: null, groupSlug, status: 404 }));
    const { names } = countExchanges(made);
    expect(names).toEqual([{ group_id: '', group_slug: '', endpoint_id: '', method: '', path: '' }]);
    expect(counted(made)).toMatchObject([{ count: 3, by_status: { '4xx': 3 } }]);
  });

  test('with ids that are names of every object', () => {
    const why = { outcome: 'matched', endpoint: { ...LIST, id: '__proto__' } };
    const rows = counted([exchange({ group: { id: 'constructor' }, why })]);
    expect(rows.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('with a clock that went back, and a status that HTTP does not know', () => {
    const [row] = counted([exchange({ ms: -5, status: 0 }), exchange({ status: 999 })]);
    expect(row).toMatchObject({ count: 2, by_status: { '1xx': 1, '5xx': 1 }, latency: { mean_ms: 0.5 } });
  });

  test('with paths that are short enough to be labels', () => {
    const why = { outcome: 'matched', endpoint: { ...LIST, path: `/${'x'.repeat(5000)}` } };
    const { names } = countExchanges([exchange({ why })]);
    expect(names[1]?.path.length).toBeLessThanOrEqual(201);
  });
});
