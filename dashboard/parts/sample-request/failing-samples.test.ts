import { expect, test } from 'vitest';
import { failingSamples } from './failing-samples';

const fitting = {
  method: 'POST',
  path: '/orders/7?currency=EUR',
  headers: [
    ['x-key', 'secret'],
    ['content-type', 'application/json'],
  ] as [string, string][],
  body: '{"total": 1, "note": "late"}',
};

test('each part of the contract is broken by a request of its own', () => {
  const endpoint = {
    path: '/orders/:id',
    params: [
      { name: 'id', value: { type: 'integer' }, required: true },
      { name: 'currency', value: 'EUR', required: true },
    ],
    headers: [{ name: 'X-Key', value: null, required: true }],
    body: { schema: { type: 'object', required: ['total'] }, required: true },
  };
  expect(failingSamples(endpoint, fitting)).toEqual([
    { how: 'wrong', part: 'param', name: 'id', sample: { path: '/orders/wrong?currency=EUR' } },
    { how: 'missing', part: 'param', name: 'currency', sample: { path: '/orders/7' } },
    { how: 'wrong', part: 'param', name: 'currency', sample: { path: '/orders/7?currency=not-EUR' } },
    { how: 'missing', part: 'header', name: 'X-Key', sample: { headers: 'content-type: application/json' } },
    { how: 'missing', part: 'body', name: '', sample: { body: '' } },
    { how: 'missing', part: 'body', name: 'total', sample: { body: '{\n  "note": "late"\n}' } },
  ]);
});

test('an endpoint that asks for nothing cannot be let down', () => {
  expect(failingSamples({ path: '/orders/:id', params: [{ name: 'id' }] }, fitting)).toEqual([]);
});
