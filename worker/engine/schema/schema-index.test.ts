import { expect, test } from 'vitest';
import { createSchemaIndex } from './schema-index';

const SHOP = {
  $id: 'https://example.com/shop/order.json',
  properties: { customer: { $ref: 'customer.json' }, 'a/b %': { const: 1 } },
  enum: [{ $id: 'https://example.com/not-a-schema', type: 'null' }],
  $defs: {
    customer: {
      $id: 'customer.json',
      $anchor: 'top',
      properties: { name: { $anchor: 'name', type: 'string' } },
    },
    urn: { $id: 'urn:uuid:deadbeef-1234-0000-0000-4321feebdaed', $defs: { x: { const: 'x' } } },
  },
};

function resolved(reference: string, base = SHOP.$id): unknown {
  return createSchemaIndex(SHOP).resolve(reference, base)?.schema;
}

test('a reference is found in each of its forms', () => {
  expect(resolved('')).toBe(SHOP);
  expect(resolved('#')).toBe(SHOP);
  expect(resolved('customer.json')).toBe(SHOP.$defs.customer);
  expect(resolved('/shop/customer.json#name')).toBe(SHOP.$defs.customer.properties.name);
  expect(resolved('customer.json#/properties/name')).toBe(SHOP.$defs.customer.properties.name);
  expect(resolved('#name', 'https://example.com/shop/customer.json')).toBe(
    SHOP.$defs.customer.properties.name,
  );
  expect(resolved('#/properties/a~1b%20%25')).toEqual({ const: 1 });
  expect(resolved('urn:uuid:deadbeef-1234-0000-0000-4321feebdaed#/$defs/x')).toEqual({ const: 'x' });
});

test('a place knows its base, its pointer and its resource', () => {
  const index = createSchemaIndex(SHOP);
  const name = index.resolve('#/$defs/customer/properties/name', SHOP.$id);
  expect(name).toMatchObject({
    base: 'https://example.com/shop/customer.json',
    pointer: '/$defs/customer/properties/name',
    resource: { pointer: '/$defs/customer' },
  });
  expect(index.below(index.root, '$defs', 'customer').base).toBe('https://example.com/shop/customer.json');
});

test('what leads nowhere is undefined, whatever objects inherit', () => {
  for (const reference of [
    '#/nothing',
    '#/constructor',
    '#/__proto__',
    '#missing',
    'other.json',
    'http://[',
    '#/enum/01',
  ]) {
    expect([reference, resolved(reference)]).toEqual([reference, undefined]);
  }
  expect(resolved('https://example.com/not-a-schema')).toBeUndefined();
});

test('other documents are found by the address they were handed in under, and by their own', () => {
  const remote = { $id: 'https://example.com/real', $defs: { a: true } };
  const index = createSchemaIndex({}, { remotes: new Map([['types.json', remote]]) });
  expect(index.resolve('types.json', index.root.base)).toMatchObject({
    schema: remote,
    base: 'https://example.com/real',
  });
  expect(index.resolve('types.json#/$defs/a', index.root.base)?.schema).toBe(true);
});

test('the schemas of schemas are always at hand', () => {
  const index = createSchemaIndex({});
  expect(
    index.resolve('http://json-schema.org/draft-07/schema#', index.root.base)?.resource.dialect.name,
  ).toBe('draft-07');
  expect(index.resolve('https://json-schema.org/draft/2020-12/meta/core', index.root.base)).toBeDefined();
});
