import { expect, test } from 'vitest';
import { askedValue, fixText, patternOf, readFix, waysFor } from './fix';
import { fixedEndpoint } from './fixed-endpoint';

const exchange = {
  method: 'POST',
  path: '/orders/9',
  url: 'http://h/m/shop/web/orders/9?limit=500',
  request_headers: [
    ['x-tenant', 'b'],
    ['authorization', '***'],
  ],
  request_body: { text: '{"amount":"two"}', size: 16, cut: false },
  why: {
    outcome: 'unmatched',
    near_misses: [{ endpoint: { id: 'far' }, checks: [{ part: 'path', ok: false }] }],
  },
} as never;

const part = (name: string, value: unknown) => ({
  name,
  value,
  required: true,
  default_response: null,
  default_status_code: null,
});

const endpoint = {
  id: 'end_1',
  method: 'GET',
  path: '/orders/:id',
  params: [part('limit', { type: 'integer', maximum: 100 }), part('page', null)],
  headers: [part('X-Tenant', 'a')],
  body: { schema: { properties: { amount: { type: 'integer' } } }, required: true },
} as never;

const bad = (name: string) => ({ part: name, ok: false });
const ways = (name: string, id = 'end_1') => waysFor(bad(name), exchange, { id, path: '/orders/:id' });
const fixed = (way: string, name: string) => {
  const fix = readFix(`end_1.${way}.${name}`);
  if (!fix) throw new Error(`${way} is no fix`);
  return fixedEndpoint(endpoint, exchange, fix);
};

test('what can be done depends on what came', () => {
  expect(ways('query.page')).toEqual(['optional']);
  expect(ways('query.limit')).toEqual(['accept', 'anything']);
  expect(ways('header.authorization')).toEqual(['anything']);
  expect(ways('body')).toEqual(['accept', 'anything']);
  expect(ways('path')).toEqual(['pattern', 'path']);
  expect(ways('method')).toEqual(['method', 'any']);
  expect(ways('method', 'far')).toEqual([]);
  expect(ways('/query/page')).toEqual(['optional']);
  expect(ways('/body/amount')).toEqual(['accept', 'anything']);
  expect(ways('/headers/authorization')).toEqual(['anything']);
  expect(askedValue({ kind: 'param', name: 'id' }, exchange, '/orders/:id')).toBe('9');
});

test('only what does not fit is changed', () => {
  expect(fixed('optional', 'query.page')).toMatchObject({
    params: [
      { name: 'limit', required: true },
      { name: 'page', required: false },
    ],
  });
  expect(fixed('accept', 'query.limit')).toMatchObject({ params: [{ value: { maximum: 500 } }, {}] });
  expect(fixed('accept', 'header.x-tenant')).toMatchObject({ headers: [{ value: { enum: ['a', 'b'] } }] });
  expect(fixed('anything', 'header.x-tenant')).toMatchObject({ headers: [{ value: null, required: true }] });
  expect(fixed('accept', 'body')).toMatchObject({
    body: { schema: { properties: { amount: { type: ['integer', 'string'] } } }, required: true },
  });
  expect(fixed('method', 'method')).toEqual({ method: 'POST' });
  expect(fixed('pattern', 'path')).toEqual({ path: '/orders/:id', method: 'POST' });
  expect(fixed('enable', 'enabled')).toEqual({ enabled: true });
});

test('a fix stands in an address and is read back from it', () => {
  const fix = { endpointId: 'end_1', way: 'accept', part: 'query.a.b' } as const;
  expect(readFix(fixText(fix))).toEqual(fix);
  expect(readFix('end_1.burn.body')).toBeUndefined();
});

test.each([
  ['/ordrs/7', '/ordrs/:id'],
  ['/a/01J9Z3NDEKTSV4RRFFQ69G5FAV/b/12', '/a/:id/b/:id2'],
  ['/v1/items', '/v1/items'],
])('%s is %s for any id', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern);
});
