import { expect, test } from 'vitest';
import { sampleOf } from './sample';
import { SHOP } from './sample-document';
import { schemaLimits } from './schema-limits';
import { schemaType } from './schema-type';

const context = { document: SHOP, specUrl: '', budget: { left: 100_000 } };

test.each([
  [{ type: 'string', format: 'uuid' }, 'string (uuid)'],
  [{ type: ['integer', 'null'] }, 'integer | null'],
  [{ type: 'string', nullable: true }, 'string | null'],
  [{ type: 'array', items: { type: 'string' } }, 'array of string'],
  [{ properties: {} }, 'object'],
  [{ oneOf: [] }, 'one of'],
  [{ enum: ['open', null] }, 'string | null'],
  [{}, 'anything'],
  [true, 'anything'],
  [false, 'nothing'],
])('%j is called %s', (schema, words) => {
  expect(schemaType(schema)).toBe(words);
});

test.each([
  [{ minimum: 1, maximum: 9 }, ['≥ 1 and ≤ 9']],
  [{ exclusiveMinimum: 0 }, ['> 0']],
  [{ minItems: 1 }, ['at least 1 item']],
  [{ minimum: 0, exclusiveMinimum: true }, ['> 0']],
  [{ minLength: 4, maxLength: 4 }, ['exactly 4 characters']],
  [{ enum: ['a', null, { b: 1 }] }, ['one of "a", null, {…}']],
  [{ pattern: '^a', default: 'a', readOnly: true }, ['matches ^a', 'default "a"', 'read only']],
])('the limits of %j are told in words', (schema, words) => {
  expect(schemaLimits(schema)).toEqual(words);
});

test('an example is made of what the schema says, and stops where it comes back to itself', () => {
  expect(sampleOf(context, { $ref: '#/components/schemas/Order' })).toEqual({
    note: 'text',
    state: 'open',
    total: 0,
    placed_at: '2026-01-15T09:30:00Z',
    lines: [{ sku: 'text', quantity: 1, options: {} }],
    payment: { last_digits: 'text' },
  });
  expect(sampleOf(context, { $ref: '#/components/schemas/Product' })).toEqual({ sku: 'text', price: 1 });
});

test('a property named like a part of every object is a property like any other', () => {
  const schema = JSON.parse(
    '{"type":"object","properties":{"__proto__":{"const":1},"constructor":{"const":2}}}',
  );
  expect(JSON.stringify(sampleOf(context, schema))).toBe('{"__proto__":1,"constructor":2}');
});
