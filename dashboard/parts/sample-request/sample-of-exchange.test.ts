import { expect, test } from 'vitest';
import type { Exchange } from '../../api/worker-types';
import { sampleOfExchange } from './sample-of-exchange';

const exchange: Exchange = {
  id: 'exc_1',
  at: 0,
  source: 'client',
  group_id: 'grp_1',
  group_slug: 'shop',
  kind: 'http',
  method: 'POST',
  url: 'https://mocks.example/m/demo/shop/orders?page=2',
  path: '/orders',
  request_headers: [
    ['host', 'mocks.example'],
    ['content-length', '2'],
    ['content-type', 'application/json'],
    ['x-understudy-seed', 'dice'],
  ],
  request_body: { text: '{}', size: 2, cut: false },
  status: 200,
  response_headers: [],
  response_body: { text: null, size: 0, cut: false },
  duration_ms: 1,
  queue_ms: 0,
  caller: { address: null, country: null },
  world: 'main',
  seed: 'dice',
  why: { outcome: 'matched' },
};

test('a request of the log can be sent again, without what its client added by itself', () => {
  expect(sampleOfExchange(exchange)).toEqual({
    method: 'POST',
    path: '/orders?page=2',
    headers: 'content-type: application/json',
    body: '{}',
  });
});

test('one that was not kept whole is no sample', () => {
  expect(
    sampleOfExchange({ ...exchange, request_body: { text: '{', size: 90_000, cut: true } }),
  ).toBeUndefined();
  expect(
    sampleOfExchange({ ...exchange, request_body: { text: null, size: 9, cut: false } }),
  ).toBeUndefined();
});
