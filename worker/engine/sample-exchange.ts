import type { Exchange } from './exchange';

/** An exchange as the log has them, for tests. */
export function sampleExchange(parts: Partial<Exchange> = {}): Exchange {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    at: Date.UTC(2026, 10, 21, 10),
    source: 'client',
    group_id: 'group-1',
    group_slug: 'shop',
    kind: 'http',
    method: 'POST',
    url: 'http://localhost:8787/m/demo/shop/orders?page=2&tag=a%20b',
    path: '/orders',
    request_headers: [
      ['content-type', 'application/json'],
      ['x-key', 'abc'],
    ],
    request_body: {
      text: '{"order":{"id":7,"note":"Deliver late","tags":["x","y"]},"total":12.5}',
      size: 70,
      cut: false,
    },
    status: 201,
    response_headers: [
      ['content-type', 'application/json'],
      ['x-understudy-seed', 's-1'],
    ],
    response_body: { text: '{"state":"Out of Stock"}', size: 24, cut: false },
    duration_ms: 120,
    queue_ms: 10,
    caller: { address: '9f3a77', country: 'DE' },
    world: 'main',
    seed: 's-1',
    why: {
      outcome: 'matched',
      endpoint: { id: 'endpoint-1', name: 'Create order', method: 'POST', path: '/orders' },
    },
    ...parts,
  };
}
