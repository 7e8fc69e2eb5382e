import { type Schema, validate } from '@cfworker/json-schema';
import { expect, test } from 'vitest';
import { loosened } from './loosened-schema';

const order = {
  type: 'object',
  required: ['sku', 'amount'],
  properties: {
    sku: { type: 'string', pattern: '^[a-z]+$', maxLength: 4 },
    amount: { type: 'integer', minimum: 1 },
    state: { enum: ['new', 'paid'] },
    lines: { type: 'array', items: { type: 'object', properties: { size: { const: 1 } } } },
  },
  additionalProperties: false,
};

const fits = (schema: unknown, value: unknown) => validate(value, schema as Schema, '2020-12').valid;

test.each([
  ['a required member that is missing', { sku: 'tea' }, { required: ['sku'] }],
  [
    'a value of another type',
    { sku: 'tea', amount: 'two' },
    { properties: { amount: { type: ['integer', 'string'] } } },
  ],
  ['a value out of bounds', { sku: 'tea', amount: 0 }, { properties: { amount: { minimum: 0 } } }],
  [
    'a word that is not in the list',
    { sku: 'tea', amount: 1, state: 'lost' },
    { properties: { state: { enum: ['new', 'paid', 'lost'] } } },
  ],
  [
    'a text that is too long and of other letters',
    { sku: 'TEA-01', amount: 1 },
    { properties: { sku: { maxLength: 6 } } },
  ],
  [
    'a member that nobody knows',
    { sku: 'tea', amount: 1, note: 'x' },
    { properties: { note: {} }, additionalProperties: false },
  ],
  [
    'a value deep inside',
    { sku: 'tea', amount: 1, lines: [{ size: 2 }] },
    { properties: { lines: { items: { properties: { size: { enum: [1, 2] } } } } } },
  ],
])('%s is taken, and the rest stays demanded', (_, value, expected) => {
  const open = loosened(order, value);
  expect(fits(order, value)).toBe(false);
  expect(fits(open, value)).toBe(true);
  expect(open).toMatchObject(expected);
  expect(fits(open, { sku: 7, amount: [] })).toBe(false);
});

test('a union gets the value as one more choice', () => {
  const union = { oneOf: [{ type: 'string' }, { type: 'boolean' }] };
  expect(fits(loosened(union, 3), 3)).toBe(true);
  expect(fits(loosened(union, 3), 4)).toBe(false);
});

test('what stands behind a reference is not changed for others', () => {
  const schema = { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } };
  const open = loosened(schema, 3);
  expect(fits(open, 3)).toBe(true);
  expect(open).toMatchObject({ $defs: { a: { type: 'string' } } });
});
