import { beforeAll, describe, expect, test } from 'vitest';
import { loadFaker, type SeededFaker } from '../faker/seeded-faker';
import { createRandom } from '../random';
import { compileSchema } from '../schema/compile-schema';
import { compileGenerator, type GeneratorOptions } from './compile-generator';

const NOW = Date.UTC(2031, 4, 5);

let faker: SeededFaker;
beforeAll(async () => {
  faker = await loadFaker('en');
});

function generator(schema: unknown, options: GeneratorOptions = {}) {
  const compiled = compileGenerator(schema, options);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return (seed: number, speaking = faker, now = NOW) =>
    compiled.value.generate({ random: createRandom(`${seed}`), faker: speaking, now });
}

function values(schema: unknown, count = 30): unknown[] {
  const make = generator(schema);
  return Array.from({ length: count }, (_, seed) => make(seed));
}

function refusal(schema: unknown) {
  const compiled = compileGenerator(schema);
  if (compiled.ok) throw new Error('The schema was accepted.');
  return compiled.findings[0];
}

describe('a schema without any value is refused when it is saved, with the keywords that contradict', () => {
  test.each<[string, unknown, string]>([
    ['false', false, 'false'],
    ['a range that is empty', { type: 'number', minimum: 5, maximum: 3 }, 'minimum'],
    ['an open range of one point', { type: 'number', exclusiveMinimum: 3, maximum: 3 }, 'maximum'],
    ['no whole number in a range', { type: 'integer', minimum: 1.2, maximum: 1.8 }, 'whole number'],
    ['no multiple in a range', { type: 'integer', minimum: 11, maximum: 13, multipleOf: 7 }, 'multiple of 7'],
    ['lengths that cross', { type: 'string', minLength: 4, maxLength: 3 }, 'minLength'],
    ['counts of items that cross', { type: 'array', minItems: 2, maxItems: 1 }, 'maxItems'],
    ['counts of members that cross', { type: 'object', minProperties: 2, maxProperties: 1 }, 'maxProperties'],
    ['values of another type', { type: 'string', enum: [1, 2] }, 'enum'],
    ['a constant that a bound forbids', { const: 3, minimum: 4 }, 'const'],
    ['two constants', { allOf: [{ const: 1 }, { const: 2 }] }, 'const'],
    ['types that exclude each other', { allOf: [{ type: 'string' }, { type: 'number' }] }, 'type'],
    [
      'a member that is required and impossible',
      { type: 'object', required: ['a'], properties: { a: false } },
      '"a"',
    ],
    [
      'a required member that a closed object does not know',
      { type: 'object', required: ['a'], additionalProperties: false },
      '"a"',
    ],
    [
      'more required members than allowed',
      { type: 'object', required: ['a', 'b'], maxProperties: 1 },
      'required',
    ],
    ['a schema and its opposite', { type: 'string', not: { type: 'string' } }, 'not'],
    ['a list of values that `not` empties', { enum: [1, 2], not: { enum: [2, 1] } }, 'enum'],
    [
      'branches that are all impossible',
      { type: 'string', anyOf: [{ type: 'number' }, { type: 'null' }] },
      'type',
    ],
    ['branches that cannot be told apart', { oneOf: [true, true] }, 'not'],
    [
      'required members without end',
      { type: 'object', required: ['a'], properties: { a: { $ref: '#' } } },
      'never ends',
    ],
    [
      'a contradiction deep inside',
      {
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 2, maximum: 1 } } },
      },
      'minimum',
    ],
    [
      'an item that must be there and cannot',
      { type: 'array', contains: { type: 'string' }, items: { type: 'number' } },
      'type',
    ],
    ['more text than is generated', { type: 'string', minLength: 5_000_000 }, 'most that is generated'],
    [
      'patterns that exclude each other',
      { type: 'string', allOf: [{ pattern: '^a+$' }, { pattern: '^b+$' }] },
      'No value was found',
    ],
    [
      'more unique items than there are',
      { type: 'array', items: { type: 'boolean' }, uniqueItems: true, minItems: 3 },
      'No value was found',
    ],
  ])('%s', (_, schema, words) => {
    expect(refusal(schema)?.message).toContain(words);
  });

  test('the pointer leads to the place', () => {
    expect(refusal({ type: 'string', minLength: 4, maxLength: 3 })?.pointer).toBe('/minLength');
    const inner = {
      type: 'object',
      required: ['a'],
      properties: { a: { anyOf: [{ type: 'number', minimum: 3, maximum: 2 }] } },
    };
    expect(refusal(inner)?.pointer).toBe('/properties/a/anyOf/0/minimum');
    expect(
      refusal({
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'string', allOf: [{ pattern: '^a$' }, { pattern: '^b$' }] } },
      })?.pointer,
    ).toBe('/properties/a');
  });

  test('an `x-faker` that faker does not know, with the one that was meant', () => {
    const schema = { type: 'object', properties: { a: { type: 'string', 'x-faker': 'name.fullname' } } };
    expect(refusal(schema)).toEqual({
      pointer: '/properties/a/x-faker',
      message: 'Faker has no method "name.fullname".',
      suggestion: 'person.fullName',
    });
  });

  test('a reference that leads nowhere', () => {
    expect(refusal({ $ref: '#/$defs/missing' })?.message).toContain('#/$defs/missing');
  });
});

describe('chance', () => {
  const order = {
    type: 'object',
    properties: {
      id: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
      lines: { type: 'array', items: { type: 'number' } },
    },
  };

  test('the same dice make the same value, byte for byte, whoever compiled it; others another', () => {
    const texts = [generator(order), generator(order)].map((make) => JSON.stringify(make(7)));
    expect(texts[0]).toBe(texts[1]);
    expect(JSON.stringify(generator(order)(8))).not.toBe(texts[0]);
  });

  test('what was made before does not matter', () => {
    const make = generator(order);
    const first = JSON.stringify(make(1));
    make(2);
    expect(JSON.stringify(make(1))).toBe(first);
  });

  test('a value that is changed does not change the next one', () => {
    const make = generator({ const: { list: [1] } });
    const value = make(1) as { list: number[] };
    value.list.push(2);
    expect(make(1)).toEqual({ list: [1] });
  });
});

test('members whose pattern only says how they begin are as many as must be there', () => {
  const patternProperties = { '^x-': { type: 'boolean' } };
  const schema = { type: 'object', patternProperties, minProperties: 4, additionalProperties: false };
  for (const made of values(schema)) {
    const names = Object.keys(made as object);
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names.every((name) => name.startsWith('x-'))).toBe(true);
  }
});

test('dates lie around the day of the faker, whatever the clock says', () => {
  const date = { type: 'string', format: 'date-time' };
  const make = generator({
    required: ['a', 'createdAt', 'deletedAt'],
    properties: { a: date, createdAt: date, deletedAt: date },
  });
  const onItsDay: SeededFaker = { locale: 'en', using: (random) => faker.using(random, NOW) };
  expect(make(1, onItsDay, NOW + 12_345)).toEqual(make(1, onItsDay, NOW + 999));
});

describe('values look like the real thing', () => {
  test.each<[string, unknown, RegExp]>([
    ['email', { type: 'string' }, /^\S+@\S+\.\S+$/],
    ['contact_email', { type: 'string' }, /@/],
    ['firstName', { type: 'string' }, /^\p{L}[\p{L}' -]+$/u],
    ['userId', { type: 'string' }, /^[0-9a-f]{8}-[0-9a-f]{4}-4/],
    ['createdAt', { type: 'string' }, /^2030|^2031/],
    ['birthDate', { type: 'string', format: 'date' }, /^(19|20)\d\d-\d\d-\d\d$/],
    ['avatar', { type: 'string', format: 'uri' }, /^https:\/\//],
    ['sku', { type: 'string' }, /^SKU-/],
    ['price', { type: 'number' }, /^\d+(\.\d\d?)?$/],
    ['ip', { type: 'string' }, /^\d+\.\d+\.\d+\.\d+$/],
    ['iban', { type: 'string' }, /^[A-Z]{2}\d\d/],
    ['anything', { type: 'string' }, /^[a-z]+( [a-z]+)*$/],
    ['tags', { type: 'array', items: { type: 'string' } }, /^[a-z]+(,[a-z]+)*$/],
  ])('%s', (name, schema, look) => {
    for (const value of values({ type: 'object', required: [name], properties: { [name]: schema } }, 10)) {
      expect(String(Reflect.get(value as object, name))).toMatch(look);
    }
  });

  test('a name is guessed only where it fits', () => {
    const schema = {
      type: 'object',
      required: ['email', 'age'],
      properties: { email: { type: 'string', maxLength: 3 }, age: { type: 'integer', minimum: 200 } },
    };
    const check = compileSchema(schema);
    for (const value of values(schema)) expect(check.ok && check.value.test(value)).toBe(true);
  });

  test('a company has the name of a company', () => {
    const company = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
    const make = generator({ type: 'object', required: ['company'], properties: { company } });
    const value = make(1) as { company: { name: string } };
    expect(value.company.name).toMatch(/Inc|LLC|Group|and Sons| - |-|,/);
  });

  test('a country of two letters is its code', () => {
    const schema = {
      type: 'object',
      required: ['country'],
      properties: { country: { type: 'string', maxLength: 2 } },
    };
    for (const value of values(schema)) expect(Reflect.get(value as object, 'country')).toMatch(/^[A-Z]{2}$/);
  });

  test('most optional members are there, and not all of them always', () => {
    const made = values({ type: 'object', properties: { a: { type: 'string' } } }, 200);
    const present = made.filter((value) => Object.hasOwn(value as object, 'a')).length;
    expect(present).toBeGreaterThan(150);
    expect(present).toBeLessThan(200);
  });

  test('every branch has its turn', () => {
    const kinds = Array.from({ length: 12 }, (_, index) => ({ properties: { kind: { const: index } } }));
    const made = values({ type: 'object', required: ['kind'], oneOf: kinds }, 300);
    expect(new Set(made.map((value) => Reflect.get(value as object, 'kind'))).size).toBe(12);
  });

  test('each of many conditions has its turn', () => {
    const kinds = Array.from({ length: 12 }, (_, index) => index);
    const allOf = kinds.map((kind) => {
      const condition = [
        ['if', { properties: { kind: { const: kind } } }],
        ['then', { required: [`only${kind}`] }],
      ];
      return Object.fromEntries(condition);
    });
    const made = values(
      { type: 'object', required: ['kind'], properties: { kind: { enum: kinds } }, allOf },
      400,
    );
    expect(new Set(made.map((value) => Reflect.get(value as object, 'kind'))).size).toBe(12);
  });

  test('an example that is valid is taken, one that is not is left', () => {
    expect(new Set(values({ type: 'string', minLength: 2, examples: ['ab', 'c', 'de'] }))).toEqual(
      new Set(['ab', 'de']),
    );
  });

  test('`x-faker` takes arguments', () => {
    const made = values({ type: 'integer', 'x-faker': { 'number.int': { min: 7, max: 9 } } });
    expect(new Set(made)).toEqual(new Set([7, 8, 9]));
  });

  test('another locale speaks another language', async () => {
    const japanese = await loadFaker('ja');
    const make = generator({
      type: 'object',
      required: ['lastName'],
      properties: { lastName: { type: 'string' } },
    });
    expect((make(1, japanese) as { lastName: string }).lastName).toMatch(/[\p{Script=Han}]/u);
  });

  test('moments are around the time of the exchange', () => {
    const make = generator({ type: 'string', format: 'date-time' });
    expect(Math.abs(Date.parse(make(1) as string) - NOW)).toBeLessThan(366 * 86_400_000);
    expect(Math.abs(Date.parse(make(1, faker, 0) as string))).toBeLessThan(366 * 86_400_000);
  });
});

describe('what is hostile', () => {
  test('a member may have a name that objects inherit', () => {
    const schema = JSON.parse(
      '{"type":"object","required":["__proto__","constructor"],"properties":{"__proto__":{"const":1},"constructor":{"const":2}},"additionalProperties":false}',
    );
    expect(JSON.stringify(generator(schema)(1))).toBe('{"__proto__":1,"constructor":2}');
  });

  test.each([
    { 'lorem.paragraphs': 1e9 },
    { 'string.alpha': { length: { min: 1, max: 1e9 } } },
    { 'string.alpha': 'many' },
    { 'date.betweens': { from: 0, to: 9, count: 1e9 } },
    { 'helpers.fromRegExp': 'a{1000000000}' },
    { 'helpers.fake': '{{lorem.paragraphs(1000000)}}' },
    'constructor.constructor',
    '__proto__.toString',
    'helpers',
  ])('faker is not asked for too much, nor for what is no method: %j', (wish) => {
    expect(refusal({ type: 'string', 'x-faker': wish })?.pointer).toBe('/x-faker');
  });

  test('recursion ends, however often it branches', () => {
    const node = {
      type: 'object',
      properties: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, { $ref: '#' }])),
    };
    for (const value of values(node, 20)) expect(JSON.stringify(value).length).toBeLessThan(100_000);
  });

  test('twenty levels that must be there are made', () => {
    let schema: unknown = { const: 'deep' };
    for (let level = 0; level < 40; level++)
      schema = { type: 'object', required: ['in'], properties: { in: schema } };
    expect(JSON.stringify(generator(schema)(1))).toContain('deep');
  });

  test('branches times branches are not tried one by one', () => {
    const branch = {
      anyOf: Array.from({ length: 10 }, (_, index) => ({
        properties: { [`p${index}`]: { type: 'integer' } },
        required: [`p${index}`],
      })),
    };
    expect(() =>
      generator({ type: 'object', allOf: Array.from({ length: 30 }, () => branch) })(1),
    ).not.toThrow();
  });

  test('a value of too many parts is an error that says so', () => {
    const schema = {
      type: 'array',
      minItems: 9_000,
      items: { type: 'array', minItems: 2, items: { type: 'null' } },
    };
    expect(refusal(schema)?.message).toContain('10000 parts');
  });
});
