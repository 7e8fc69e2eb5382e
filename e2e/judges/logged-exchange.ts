import type { Exchange, KeptBody } from '../../worker/engine/exchange.ts';

type Parts = Partial<Omit<Exchange, 'request_body' | 'response_body'>> & {
  request_body?: string | Uint8Array | null;
  response_body?: string | Uint8Array | null;
};

/** An exchange as the log would keep it. */
export function loggedExchange({ request_body = null, response_body = null, ...parts }: Parts): Exchange {
  return {
    id: 'exc_1',
    at: Date.UTC(2026, 10, 21, 10),
    source: 'client',
    group_id: 'grp_1',
    group_slug: 'shop',
    kind: 'http',
    method: 'GET',
    url: 'http://localhost:8787/m/demo/shop/orders',
    path: '/orders',
    request_headers: [],
    status: 200,
    response_headers: [],
    duration_ms: 12,
    queue_ms: 2,
    caller: { address: null, country: null },
    world: 'main',
    seed: 'dice~tmb1',
    why: { outcome: 'answered' },
    ...parts,
    request_body: kept(request_body),
    response_body: kept(response_body),
  };
}

function kept(body: string | Uint8Array | null): KeptBody {
  if (body === null) return { text: null, size: 0, cut: false };
  const bytes = Buffer.from(body);
  if (typeof body === 'string') return { text: body, size: bytes.length, cut: false };
  return { text: bytes.toString('base64'), encoding: 'base64', size: bytes.length, cut: false };
}
