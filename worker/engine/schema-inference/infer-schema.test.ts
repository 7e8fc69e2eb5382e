import { describe, expect, test } from 'vitest';
import { compileSchema } from '../schema/compile-schema';
import { inferSchema } from './infer-schema';
import type { InferOptions } from './inference';

/** Without what every schema begins with, and the examples. */
function inferred(samples: readonly unknown[], options: InferOptions = {}): unknown {
  const { $schema: _, ...schema } = inferSchema(samples, { examples: false, ...options });
  return schema;
}

const times = <One>(count: number, make: (index: number) => One): One[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('types', () => {
  test.each([
    [[1, 2], { type: 'integer' }],
    [[1, 2.5], { type: 'number' }],
    [[1, 'a', null], { type: ['string', 'integer', 'null'] }],
    [[true, []], { type: ['array', 'boolean'] }],
    [[[1], [2.5, 3]], { type: 'array', items: { type: 'number' } }],
    [[{}], { type: 'object' }],
    [[], {}],
    [[Number.POSITIVE_INFINITY], {}],
  ])('%j', (samples, schema) => {
    expect(inferred(samples)).toEqual(schema);
  });

  test('what all have is required, and items of all lists are one', () => {
    const samples = [
      { id: 1, tags: [{ a: 1, b: 1 }] },
      { id: 2, tags: [{ a: null }], note: 'x' },
    ];
    expect(inferred(samples)).toEqual({
      type: 'object',
      properties: {
        id: { type: 'integer' },
        tags: {
          type: 'array',
          items: {
            type: 'object',
            properties: { a: { type: ['integer', 'null'] }, b: { type: 'integer' } },
            required: ['a'],
          },
        },
        note: { type: 'string' },
      },
      required: ['id', 'tags'],
    });
  });

  test('a member that would reach a prototype is a member', () => {
    const schema = inferSchema([JSON.parse('{"__proto__":{"a":1},"constructor":2}')]);
    const compiled = compileSchema(schema);
    if (!compiled.ok) throw new Error('The schema is broken.');
    expect(compiled.value.test(JSON.parse('{"__proto__":{"a":1},"constructor":2}'))).toBe(true);
    expect(compiled.value.test({ constructor: 2 })).toBe(false);
    expect(compiled.value.test(JSON.parse('{"__proto__":{"a":"x"},"constructor":2}'))).toBe(false);
  });
});

describe('formats', () => {
  test.each([
    ['date-time', '2026-11-21T09:30:00Z', '2026-11-21T09:30:00+01:00'],
    ['date', '2026-11-21', '2026-02-28'],
    ['uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301', '3F2504E0-4F89-41D3-9A0C-0305E82C3301'],
    ['email', 'ada@example.com', 'b.c+d@mail.example.org'],
    ['uri', 'https://example.com', 'ftp://a.example/b?c#d'],
    ['ipv4', '192.0.2.1', '10.0.0.1'],
    ['ipv6', '2001:db8::1', '::1'],
  ])('%s, when all keep it', (format, one, other) => {
    expect(inferred([one, other, one])).toEqual({ type: 'string', format });
    expect(inferred([one, other, 'none'])).toEqual({ type: 'string' });
    expect(inferred([one, ''])).toEqual({ type: 'string' });
  });

  test.each([['status:ok'], ['12:30'], ['1.2.3'], ['2026-02-30'], ['ada@home'], ['P'], ['']])(
    'none for %s',
    (text) => {
      expect(inferred([text])).toEqual({ type: 'string' });
    },
  );
});

describe('an enum', () => {
  const orders = times(40, (id) => ({ id, status: ['open', 'paid', 'sent'][id % 3] }));
  const status = (schema: unknown) => (schema as { properties: { status: object } }).properties.status;

  test('is made of few words that come again and again', () => {
    expect(status(inferred(orders))).toEqual({ type: 'string', enum: ['open', 'paid', 'sent'] });
    expect(status(inferred([{ status: null, id: 99 }, ...orders]))).toEqual({
      type: ['string', 'null'],
      enum: ['open', 'paid', 'sent', null],
    });
  });

  test.each<[string, readonly unknown[], InferOptions]>([
    ['few samples', orders.slice(0, 9), {}],
    ['the same things seen again', times(40, () => orders.slice(0, 3)).flat(), {}],
    ['many words', times(40, (id) => ({ id, status: `s${id % 11}` })), {}],
    ['texts that are no words', times(40, (id) => ({ id, status: ['a b', 'c d'][id % 2] })), {}],
    ['always the same word', times(40, (id) => ({ id, status: 'open' })), {}],
    ['who wants none', orders, { choices: false }],
    ['secrets', orders, { isSecretName: (name) => name === 'status' }],
    ['secrets by their look', orders, { isSecretText: (text) => text === 'paid' }],
  ])('is not made of %s', (_, samples, options) => {
    expect(status(inferred(samples, options))).toEqual({ type: 'string' });
  });

  test('is not made of names, however few were seen', () => {
    const people = times(40, (age) => ({ age, first_name: ['Ada', 'Ben'][age % 2] }));
    expect(JSON.stringify(inferred(people))).not.toContain('enum');
  });
});

describe('a map', () => {
  test('from ids to things has no members of its own', () => {
    const samples = [{ total: 2, '17': { a: 1 }, '18': { a: 2, b: 1 }, '19': { a: 3 } }, { total: 0 }];
    expect(inferred(samples)).toEqual({
      type: 'object',
      properties: { total: { type: 'integer' } },
      required: ['total'],
      additionalProperties: {
        type: 'object',
        properties: { a: { type: 'integer' }, b: { type: 'integer' } },
        required: ['a'],
      },
    });
  });

  test('is also what has many names that come and go', () => {
    const words = times(80, (index) => `word${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index)}`);
    const samples = times(10, (row) =>
      Object.fromEntries(words.filter((_, at) => at % 10 === row).map((word) => [word, 1])),
    );
    expect(inferred(samples)).toEqual({ type: 'object', additionalProperties: { type: 'integer' } });
  });

  test('is not what has different things under such names', () => {
    expect(inferred([{ '1': 1, '2': 'a', '3': [] }])).toMatchObject({ required: ['1', '2', '3'] });
  });
});

describe('values that were seen', () => {
  test('are examples: a few, short ones, where nothing else tells what values are like', () => {
    const samples = [1, 2, 3, 4].map((id) => ({
      id,
      mail: `a${id}@example.com`,
      name: `n${id}`,
      long: 'x'.repeat(121),
    }));
    expect(inferSchema(samples)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {
        id: { type: 'integer', examples: [1, 2, 3] },
        mail: { type: 'string', format: 'email' },
        name: { type: 'string', examples: ['n1', 'n2', 'n3'] },
        long: { type: 'string' },
      },
    });
    expect(JSON.stringify(inferSchema(samples))).not.toMatch(/xxx|a1@/);
  });

  test('are none of secrets, whatever is below their names', () => {
    const samples = [{ pin: 1234, credentials: [{ user: 'ada' }], note: 'sk-1' }];
    const options = {
      isSecretName: (name: string) => name === 'pin' || name === 'credentials',
      isSecretText: (text: string) => text.startsWith('sk-'),
    };
    expect(JSON.stringify(inferSchema(samples, options))).not.toMatch(/1234|ada|sk-1|examples/);
  });

  test('may be anything where they are masked', () => {
    const samples = [{ token: '***' }, { token: 7 }];
    expect(inferred(samples, { isMasked: (text) => text === '***' })).toEqual({
      type: 'object',
      properties: { token: {} },
      required: ['token'],
    });
  });
});

describe('what is too much', () => {
  test('in depth may be anything', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`);
    const schema = inferSchema([deep]);
    expect(JSON.stringify(schema).match(/properties/g)).toHaveLength(25);
    const compiled = compileSchema(schema);
    expect(compiled.ok && compiled.value.test(deep)).toBe(true);
  });

  test('in values and places is read in little time, and still holds', () => {
    const wide = times(900, (one) => [`m${one}`, Object.fromEntries(times(20, (two) => [`n${two}`, two]))]);
    const samples = [Object.fromEntries(wide), times(500_000, (index) => index)];
    const started = performance.now();
    const schema = inferSchema(samples);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(JSON.stringify(schema).length).toBeLessThan(200_000);
    const compiled = compileSchema(schema);
    expect(compiled.ok && samples.every((sample) => compiled.value.test(sample))).toBe(true);
  });

  test('in names is a map', () => {
    const wide = Object.fromEntries(times(5_000, (one) => [`m${one}`, one]));
    expect(inferred([wide])).toEqual({ type: 'object', additionalProperties: { type: 'integer' } });
  });
});
