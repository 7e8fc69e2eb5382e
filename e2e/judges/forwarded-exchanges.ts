import type { Exchange } from '../../worker/engine/exchange.ts';

const NO_BODY = { text: null, size: 0, cut: false };

function exchange(number: number, change: Partial<Exchange> = {}): Exchange {
  return {
    id: `4bf92f35-77b3-4da6-a3ce-0000000000${String(number).padStart(2, '0')}`,
    at: 1_763_000_000_123,
    source: 'client',
    group_id: 'group-1',
    group_slug: 'shop',
    kind: 'http',
    method: 'GET',
    url: 'https://demo.example.test:8443/shop/users/7?expand=orders',
    path: '/users/7',
    request_headers: [['user-agent', 'curl/8.5.0']],
    request_body: NO_BODY,
    status: 200,
    response_headers: [['content-type', 'application/json']],
    response_body: { text: '{}', size: 2, cut: false },
    duration_ms: 12,
    queue_ms: 1,
    caller: { address: 'a1b2', country: 'DE' },
    world: 'main',
    seed: 'seed-1',
    why: { outcome: 'matched', endpoint: { id: 'e', name: 'Get a user', method: 'GET', path: '/users/:id' } },
    ...change,
  };
}

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331';

/** What receivers have to understand, ordinary and odd. */
export const FORWARDED: readonly Exchange[] = [
  exchange(1),
  exchange(2, {
    status: 503,
    duration_ms: 2500.5,
    why: { outcome: 'matched', fault: 'status 503', delay_ms: 2000 },
  }),
  exchange(3, { why: { outcome: 'matched', fault: 'hang 10000 ms' }, duration_ms: 10_000 }),
  exchange(4, { why: { outcome: 'matched', fault: 'truncated 3 of 90 bytes', rule: 'vip customers' } }),
  exchange(5, {
    request_headers: [
      ['traceparent', `${TRACE}-01`],
      ['tracestate', 'vendor=1'],
      ['tracestate', 'other=2'],
    ],
  }),
  exchange(6, { request_headers: [['traceparent', `${TRACE}-00`]] }),
  exchange(7, {
    request_headers: [['traceparent', '00-00000000000000000000000000000000-b7ad6b7169203331-01']],
  }),
  exchange(8, { method: 'PROPFIND', status: 405, why: { outcome: 'unmatched' } }),
  exchange(9, {
    group_id: null,
    group_slug: 'anything-called',
    kind: null,
    status: 404,
    url: 'no address',
    why: { outcome: 'unknown_group' },
  }),
  exchange(10, {
    id: 'no uuid',
    caller: { address: null, country: null },
    world: 'wörld \ud800 "x"\\ \u0000 \ud83d\ude00',
  }),
  exchange(11, {
    url: `https://demo.example.test/${'x'.repeat(9_000)}`,
    request_headers: [['user-agent', '\udc00']],
  }),
];
