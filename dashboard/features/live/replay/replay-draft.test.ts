import { expect, test } from 'vitest';
import { draftOf, wishOf } from './replay-draft';

const exchange = {
  method: 'POST',
  path: '/orders',
  url: 'http://h/m/shop/web/orders?full=yes',
  request_headers: [
    ['content-type', 'application/json'],
    ['authorization', '***'],
    ['x-tenant', 'a'],
  ],
  request_body: { text: '{"a":1}', size: 7, cut: false },
} as never;

test('what was not touched is sent as the log has it', () => {
  expect(wishOf(exchange, draftOf(exchange))).toEqual({ times: 1, interval_ms: 0, same_seed: true });
});

test('only changes are said, header by header', () => {
  const draft = {
    ...draftOf(exchange),
    query: '',
    headers: 'content-type: text/plain\nx-new: 1',
    body: '',
    times: 5,
    interval: 20,
    isSameSeed: false,
  };
  expect(wishOf(exchange, draft)).toEqual({
    times: 5,
    interval_ms: 20,
    same_seed: false,
    query: '',
    headers: { set: { 'content-type': 'text/plain', 'x-new': '1' }, remove: ['x-tenant'] },
    body: null,
  });
});

test('what the log has hidden is not offered for editing', () => {
  expect(draftOf(exchange).headers).toBe('content-type: application/json\nx-tenant: a');
});
