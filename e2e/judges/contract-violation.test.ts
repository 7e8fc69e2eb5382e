import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { contractViolation } from '../../worker/engine/faults/contract-violation.ts';
import { createRandom } from '../../worker/engine/random.ts';

const SEEDS = 20;

const text = { type: 'string' };
const address = {
  type: 'object',
  required: ['street', 'zip'],
  properties: { street: { type: 'string', minLength: 1 }, zip: { type: 'string', pattern: '^[0-9]{5}$' } },
};

/** Schemas as answers have them, each with a value that keeps to it. */
const CASES: [name: string, schema: object, value: unknown][] = [
  ['a type', { type: 'string' }, 'a'],
  ['an integer', { type: 'integer' }, 3],
  ['either of two types', { type: ['string', 'null'] }, null],
  ['a lower bound', { type: 'number', minimum: 5 }, 7],
  ['an upper bound', { type: 'integer', maximum: 5 }, 2],
  ['bounds that are excluded', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
  ['multiples', { type: 'integer', multipleOf: 5, minimum: 0 }, 10],
  ['lengths', { type: 'string', minLength: 2, maxLength: 4 }, 'abc'],
  ['lengths of characters beyond one unit', { type: 'string', minLength: 3, maxLength: 3 }, '😀😀😀'],
  ['a pattern', { type: 'string', pattern: '^[a-z]+-[0-9]+$' }, 'item-12'],
  ['a pattern of one length', { type: 'string', pattern: '^[A-Z]{3}$', minLength: 3, maxLength: 3 }, 'EUR'],
  ['a UUID', { type: 'string', format: 'uuid' }, '6f1c2a34-9f6b-4c58-9f3d-0a1b2c3d4e5f'],
  ['a date', { type: 'string', format: 'date-time' }, '2026-01-02T03:04:05Z'],
  ['an address of mail', { type: 'string', format: 'email' }, 'ada@example.com'],
  ['an enumeration', { enum: ['new', 'paid', 'sent'] }, 'paid'],
  ['an enumeration of numbers', { type: 'integer', enum: [1, 2, 3] }, 2],
  ['a constant', { const: 'yes' }, 'yes'],
  ['a constant truth', { type: 'boolean', const: true }, true],
  ['required members', { type: 'object', required: ['id', 'name'] }, { id: 1, name: 'a' }],
  [
    'a closed object',
    { type: 'object', properties: { id: { type: 'integer' } }, additionalProperties: false },
    { id: 1 },
  ],
  ['a map', { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } }, { a: 1, 'b/c~d': 2 }],
  ['a number of members', { type: 'object', minProperties: 1, maxProperties: 2 }, { a: 1, b: 2 }],
  [
    'members that need others',
    { type: 'object', dependentRequired: { card: ['owner'] } },
    { card: '4242', owner: 'Ada' },
  ],
  ['a list', { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 5 }, [1, 2, 3]],
  ['a list without doubles', { type: 'array', uniqueItems: true }, ['a', 'b']],
  [
    'a tuple',
    { type: 'array', prefixItems: [text, { type: 'integer', minimum: 1 }], items: { type: 'boolean' } },
    ['a', 1, true],
  ],
  ['a choice', { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 3 }] }, 'a'],
  [
    'one of several',
    {
      oneOf: [
        { type: 'object', required: ['cat'], properties: { cat: text } },
        { type: 'object', required: ['dog'], properties: { dog: text } },
      ],
    },
    { cat: 'Tom' },
  ],
  [
    'all of several, by reference',
    {
      $defs: { address },
      allOf: [{ $ref: '#/$defs/address' }, { required: ['city'], properties: { city: text } }],
    },
    { street: 'Main', zip: '12345', city: 'Springfield' },
  ],
  [
    'an object that closes over what is evaluated',
    { allOf: [{ properties: { a: text } }], properties: { b: text }, unevaluatedProperties: false },
    { a: 'a', b: 'b' },
  ],
  [
    'a tree',
    {
      type: 'object',
      required: ['name', 'children'],
      properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#' } } },
    },
    { name: 'a', children: [{ name: 'b', children: [{ name: 'c', children: [] }] }] },
  ],
  [
    'names that are hard to write',
    {
      type: 'object',
      properties: { 'a b': text, 'ü,%': { type: 'integer' }, '': { type: 'boolean' } },
      required: ['a b'],
    },
    JSON.parse('{"a b":"x","ü,%":1,"":true,"__proto__":{"x":1}}'),
  ],
  [
    'a page of a shop',
    {
      type: 'object',
      required: ['items', 'total'],
      additionalProperties: false,
      properties: {
        total: { type: 'integer', minimum: 0 },
        next: { type: ['string', 'null'], format: 'uri' },
        items: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'price', 'status'],
            properties: {
              id: { type: 'string', format: 'uuid' },
              price: { type: 'number', minimum: 0, multipleOf: 0.01 },
              status: { enum: ['new', 'paid'] },
              tags: { type: 'array', items: { type: 'string', maxLength: 10 }, uniqueItems: true },
              shipping: address,
            },
          },
        },
      },
    },
    {
      total: 2,
      next: null,
      items: [
        { id: '6f1c2a34-9f6b-4c58-9f3d-0a1b2c3d4e5f', price: 1.5, status: 'new', tags: ['a', 'b'] },
        {
          id: '7f1c2a34-9f6b-4c58-9f3d-0a1b2c3d4e5f',
          price: 12,
          status: 'paid',
          shipping: { street: 'Main', zip: '12345' },
        },
      ],
    },
  ],
];

function broken(schema: object, value: unknown, seed: string) {
  const answer = { status: 200, headers: [], body: JSON.stringify(value), schema };
  const outcome = contractViolation(
    { answer, method: 'GET' },
    { fault: 'contract_violation' },
    createRandom(seed),
  );
  if (!outcome.isDone) throw new Error(`${JSON.stringify(schema)}: ${outcome.reason}`);
  const [place = '', keyword = ''] = outcome.detail.split(' ');
  const pointer = place === '#' ? '' : decodeURIComponent(place);
  return { body: String(outcome.answer.body), pointer, keyword };
}

/** What ajv says beside the choice itself, when none of its branches fits. */
const insideOfChoice = /\/(anyOf|oneOf)\/\d+\//;

const keywordsSeen = new Set<string>();

describe('an answer that violates its contract is, for ajv, wrong at the place that it names and nowhere else:', () => {
  test.each(CASES)('%s', (_, schema, value) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    expect(validate(value), 'the value itself').toBe(true);
    const bodies = new Set<string>();
    for (let seed = 0; seed < SEEDS; seed++) {
      const { body, pointer, keyword } = broken(schema, value, `seed-${seed}`);
      bodies.add(body);
      keywordsSeen.add(keyword);
      expect(validate(JSON.parse(body)), body).toBe(false);
      const errors = (validate.errors ?? []).filter(({ schemaPath }) => !insideOfChoice.test(schemaPath));
      const places = new Set(errors.map((error) => `${error.instancePath} ${error.keyword}`));
      expect([...places], body).toEqual([`${pointer} ${keyword}`]);
      expect(broken(schema, value, `seed-${seed}`).body).toBe(body);
    }
    expect(bodies.size).toBeGreaterThan(0);
  });

  test('with most keywords among the places', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(30);
    expect([...keywordsSeen].sort()).toEqual([
      'additionalProperties',
      'anyOf',
      'const',
      'dependentRequired',
      'enum',
      'exclusiveMaximum',
      'exclusiveMinimum',
      'format',
      'maxItems',
      'maxLength',
      'maxProperties',
      'maximum',
      'minItems',
      'minLength',
      'minProperties',
      'minimum',
      'multipleOf',
      'oneOf',
      'pattern',
      'required',
      'type',
      'unevaluatedProperties',
      'uniqueItems',
    ]);
  });
});
