import { expect, test } from 'vitest';
import { exchangesOf, parseFrame } from './live-frame';

const COMMON = {
  source: 'client',
  group_id: 'g',
  group_slug: 'shop',
  kind: 'http',
  method: 'GET',
  status: 200,
  world: '',
  outcome: 'matched',
  endpoint: null,
  fault: null,
};

test('a row is its common part and what is its own', () => {
  const text = JSON.stringify({
    type: 'exchanges',
    cursor: '0:12.1',
    at: 1_000,
    common: [{ ...COMMON, base: 'http://h/m/demo/shop', target: '/products' }],
    batches: [['0:12', 2]],
    rows: [
      [0, 'a', 0, 2, 0, 0, 312],
      [0, 'b', 3, 1, 1, 7, 318, '/products?page=2'],
      [9, 'of no part', 0, 0, 2, 0, 0],
    ],
  });
  const frame = parseFrame(text);
  if (frame?.type !== 'exchanges') throw new Error('not read as exchanges');
  expect(exchangesOf(frame)).toEqual([
    {
      ...COMMON,
      id: 'a',
      at: 1_000,
      duration_ms: 2,
      request_size: 0,
      response_size: 312,
      url: 'http://h/m/demo/shop/products',
      path: '/products',
    },
    {
      ...COMMON,
      id: 'b',
      at: 1_003,
      duration_ms: 1,
      request_size: 7,
      response_size: 318,
      url: 'http://h/m/demo/shop/products?page=2',
      path: '/products',
    },
  ]);
});

test('what is no frame is passed over', () => {
  for (const text of ['pong', '[', 'null', '7']) expect(parseFrame(text)).toBeUndefined();
});
