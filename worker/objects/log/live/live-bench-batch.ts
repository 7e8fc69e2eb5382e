import type { CommonPart, PackedExchanges } from '../../../engine/exchange-batch';
import { randomIds } from '../../../platform/ids';

type BatchWish = { first: number; count: number; since: number; varied: boolean };

const SPREAD_MS = 50;
const BODY = '{"id":7,"name":"Mug","price":12.5,"tags":["new","blue"],"stock":{"berlin":4,"oslo":0}}';

/** Alike requests for one path, or each for a path of its own with an answer of another size. */
export function batchOf({ first, count, since, varied }: BatchWish): PackedExchanges {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  return {
    common: varied
      ? numbers.map((number) => commonOf(`/products/${number}`, number % 300))
      : [commonOf('/products', 0)],
    rows: numbers.map((number, index) => {
      const at = since + Math.floor((index * SPREAD_MS) / count);
      return [varied ? index : 0, randomIds.next(), at, 1 + (number % 5), `s-${number}~t1`];
    }),
  };
}

function commonOf(path: string, more: number): CommonPart {
  return {
    source: 'client',
    group_id: '5b0e3f0a-6d3c-4c43-9b0e-0b6a3c8f6a11',
    group_slug: 'shop',
    kind: 'http',
    method: 'GET',
    url: `http://localhost:8787/m/demo/shop${path}`,
    path,
    request_headers: [['user-agent', 'bench']],
    request_body: { text: null, size: 0, cut: false },
    status: 200,
    response_headers: [['content-type', 'application/json']],
    response_body: { text: BODY, size: BODY.length + more, cut: false },
    queue_ms: 0,
    caller: { address: 'c0ffee', country: null },
    world: 'main',
    why: {
      outcome: 'matched',
      endpoint: {
        id: 'c1a3a4de-20b0-4f5a-8d5e-0a6f6a2a1b22',
        name: 'Products',
        method: 'GET',
        path: '/products',
      },
    },
  };
}
