import { expect, test } from 'vitest';
import { describeRequest, testRequest } from './described-request';
import { newEndpoint } from './documents';
import { draftFrom } from './draft';

function described(endpoint: object, asked: object = {}) {
  return describeRequest(draftFrom(newEndpoint.parse(endpoint)), testRequest.parse(asked));
}

const order = {
  method: 'POST',
  path: '/users/:user_id/orders/{order}/*/**',
  params: [
    { name: 'user_id', value: { type: 'string', format: 'uuid' }, required: true },
    { name: 'order', value: { enum: ['o 1/2'] } },
    { name: 'currency', value: 'EUR', required: true },
    { name: 'page', value: { type: 'integer' } },
  ],
  headers: [
    { name: 'X-Key', value: 'secret', required: true },
    { name: 'X-Trace', value: null },
  ],
};

test('what the caller leaves out is made from the endpoint, so that the endpoint is met', () => {
  expect(described(order)).toEqual({
    method: 'POST',
    path: '/users/3f2b8c1e-7a54-4d0b-9c6f-1e2d3c4b5a69/orders/o%201%2F2/1?currency=EUR',
    headers: [['x-key', 'secret']],
    body: null,
  });
});

test('what the caller says is taken as it is', () => {
  const asked = {
    params: { user_id: 7, order: 'é' },
    query: { tag: ['a', 'b c'] },
    headers: { 'X-Key': 'other', accept: 'text/plain' },
    body: { total: 1 },
  };
  expect(described(order, asked)).toEqual({
    method: 'POST',
    path: '/users/7/orders/%C3%A9/1?tag=a&tag=b+c',
    headers: [
      ['x-key', 'other'],
      ['accept', 'text/plain'],
      ['content-type', 'application/json'],
    ],
    body: '{"total":1}',
  });
  expect(described(order, { method: 'PUT', path: '/else?a=1', query: { b: '2' }, body: 'raw' })).toEqual({
    method: 'PUT',
    path: '/else?a=1&b=2',
    headers: [['x-key', 'secret']],
    body: 'raw',
  });
});

test('a header that the endpoint asks for can be left out', () => {
  expect(described(order, { headers: { 'x-key': [] } }).headers).toEqual([]);
});

test('an endpoint for any method is tried with GET', () => {
  expect(described({ method: 'ANY', path: '/' })).toEqual({
    method: 'GET',
    path: '/',
    headers: [],
    body: null,
  });
});

test('a GET with a body is refused, for no client of ours can send it', () => {
  expect(() => described({ method: 'GET', path: '/' }, { body: 'x' })).toThrow(
    '1 part(s) of the request are not valid.',
  );
});
