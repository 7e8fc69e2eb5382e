import { describe, expect, test } from 'vitest';
import { compileSchema, type SchemaOptions, type SchemaValidator } from './compile-schema';

function validator(schema: unknown, options?: SchemaOptions): SchemaValidator {
  const compiled = compileSchema(schema, options);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value;
}

function findings(schema: unknown) {
  const compiled = compileSchema(schema);
  return compiled.ok ? [] : compiled.findings;
}

const ORDER = {
  $defs: { sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{4}$' } },
  type: 'object',
  required: ['id', 'items'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 1 },
    status: { enum: ['open', 'paid', 'shipped'] },
    email: { type: 'string', format: 'email' },
    items: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'object', required: ['sku'], properties: { sku: { $ref: '#/$defs/sku' } } },
    },
  },
};

describe('a request that breaks its contract', () => {
  test('is told every mistake, where it is and what would be right', () => {
    const errors = validator(ORDER).validate({
      id: 0,
      status: 'payed',
      email: 'ada@',
      itmes: [],
      items: [{ sku: 'abc' }, { sku: 'abc' }],
    });
    expect(errors.map(({ pointer, schemaPointer, message }) => [pointer, schemaPointer, message])).toEqual([
      ['/id', '/properties/id/minimum', 'Must be at least 1.'],
      ['/status', '/properties/status/enum', 'Must be "open", "paid" or "shipped". Did you mean "paid"?'],
      ['/email', '/properties/email/format', 'Must be an e-mail address.'],
      ['/items/0/sku', '/$defs/sku/pattern', 'Must match the pattern ^[A-Z]{3}-[0-9]{4}$'],
      ['/items/1/sku', '/$defs/sku/pattern', 'Must match the pattern ^[A-Z]{3}-[0-9]{4}$'],
      [
        '/items',
        '/properties/items/uniqueItems',
        'Items must differ from each other, but items 1 and 2 are equal.',
      ],
      ['/itmes', '/additionalProperties', '"itmes" is not expected here. Did you mean "items"?'],
    ]);
  });

  test('is told which property its misspelt one should be', () => {
    const [first] = validator(ORDER).validate({ id: 1, itms: [1] });
    expect(first).toMatchObject({ keyword: 'required', expected: 'items' });
    expect(first?.message).toBe('"items" is missing. Is it what "itms" should be?');
  });

  test('hears of the nearest of several alternatives', () => {
    const { validate } = bound(
      validator({
        oneOf: [
          {
            type: 'object',
            required: ['kind', 'iban'],
            properties: { kind: { const: 'sepa' }, iban: { type: 'string' } },
          },
          {
            type: 'object',
            required: ['kind', 'number'],
            properties: { kind: { const: 'card' }, number: { type: 'string' } },
          },
        ],
      }),
    );
    expect(validate({ kind: 'card', number: 4 }).map((error) => [error.pointer, error.message])).toEqual([
      ['', 'Must fit exactly one of 2 alternatives; the nearest is number 2.'],
      ['/number', 'Must be a string, not an integer.'],
    ]);
    expect(validate('card')).toMatchObject([{ pointer: '', message: 'Must be one of these types: object.' }]);
  });

  test('gets no more errors than were asked for', () => {
    const items = Array.from({ length: 1000 }, () => 'x');
    expect(validator({ items: { type: 'number' } }).validate(items)).toHaveLength(100);
    expect(validator({ items: { type: 'number' } }).validate(items, 3)).toHaveLength(3);
  });
});

function bound(value: SchemaValidator) {
  return { validate: (instance: unknown) => value.validate(instance) };
}

describe('a schema that its author got wrong', () => {
  test.each([
    [{ properties: { a: { type: 'strng' } } }, '/properties/a/type', 'string'],
    [{ type: 'int' }, '/type', 'integer'],
    [{ type: 'String' }, '/type', 'string'],
    [{ type: 'object', propertes: {} }, '/propertes', 'properties'],
    [{ minLenght: 3 }, '/minLenght', 'minLength'],
    [{ itmes: true }, '/itmes', 'items'],
    [{ Items: true }, '/Items', 'items'],
    [{ $ref: '#/definitions/User', $defs: { User: true } }, '/$ref', '#/$defs/User'],
    [{ $ref: '#/$defs/Usr', $defs: { User: true } }, '/$ref', '#/$defs/User'],
  ])('%j is told what was probably meant', (schema, pointer, suggestion) => {
    expect(findings(schema)).toMatchObject([{ pointer, suggestion }]);
  });

  test.each([
    [{ minimum: '3' }, '/minimum', 'takes a number'],
    [{ properties: { a: { required: true } } }, '/properties/a/required', 'list of property names'],
    [{ multipleOf: 0 }, '/multipleOf', 'above 0'],
    [{ pattern: '(' }, '/pattern', 'not closed'],
    [{ pattern: '(a)\\1' }, '/pattern', 'refers back'],
    [{ patternProperties: { '[': true } }, '/patternProperties', 'not closed'],
    [{ allOf: [] }, '/allOf', 'list of schemas'],
    [{ items: 'string' }, '/items', 'A schema is an object'],
    [{ enum: 'a' }, '/enum', 'list of allowed values'],
    ['string', '', 'A schema is an object'],
    [null, '', 'A schema is an object'],
  ])('%j is refused at the keyword', (schema, pointer, words) => {
    const [first] = findings(schema);
    expect(first?.pointer).toBe(pointer);
    expect(first?.message).toContain(words);
  });

  test('may use keywords of its own', () => {
    expect(
      findings({ 'x-typ': 1, example: 3, discriminator: {}, faker: 'name.first', colour: 'red', allow: 1 }),
    ).toEqual([]);
  });
});

describe('older and neighbouring notations', () => {
  test('OpenAPI 3.0 says nullable and makes bounds exclusive with a boolean', () => {
    const { test: fits } = tests({ type: 'number', nullable: true, minimum: 1, exclusiveMinimum: true });
    expect([fits(null), fits(1), fits(1.5)]).toEqual([true, false, true]);
  });

  test('draft 4 names schemas by "id"', () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-04/schema#',
      id: 'http://example.com/root.json',
      properties: { a: { $ref: 'name.json' } },
      definitions: { name: { id: 'name.json', type: 'string' } },
    };
    const { test: fits } = tests(schema);
    expect([fits({ a: 'x' }), fits({ a: 1 })]).toEqual([true, false]);
  });

  test('beside a reference nothing counts up to draft 7, everything after it', () => {
    const schema = { $ref: '#/$defs/text', minLength: 3, $defs: { text: { type: 'string' } } };
    expect(validator(schema, { dialect: 'draft-07' }).test('ab')).toBe(true);
    expect(validator(schema, { dialect: '2020-12' }).test('ab')).toBe(false);
  });

  test('a document of another draft is read as that draft', () => {
    const remotes = new Map([
      [
        'http://example.com/old',
        { $schema: 'https://json-schema.org/draft/2019-09/schema', prefixItems: [{ type: 'string' }] },
      ],
    ]);
    expect(validator({ $ref: 'http://example.com/old' }, { remotes }).test([1])).toBe(true);
    expect(validator({ prefixItems: [{ type: 'string' }] }).test([1])).toBe(false);
  });

  test('a recursive reference of draft 2019-09 leads to the outermost schema', () => {
    const remotes = new Map([
      [
        'http://example.com/tree',
        {
          $id: 'http://example.com/tree',
          $recursiveAnchor: true,
          properties: { child: { $recursiveRef: '#' } },
        },
      ],
    ]);
    const schema = {
      $schema: 'https://json-schema.org/draft/2019-09/schema',
      $id: 'http://example.com/strict',
      $recursiveAnchor: true,
      $ref: 'tree',
      required: ['name'],
    };
    const { test: fits } = tests(schema, { remotes });
    expect([fits({ name: 1, child: { name: 2 } }), fits({ name: 1, child: {} })]).toEqual([true, false]);
  });

  test('formats are asserted unless told otherwise, and unknown ones never', () => {
    expect(validator({ format: 'ipv4' }).test('1.2.3')).toBe(false);
    expect(validator({ format: 'ipv4' }, { assertFormats: false }).test('1.2.3')).toBe(true);
    expect(validator({ format: 'colour' }).test('1.2.3')).toBe(true);
    const { test: fits } = tests({ format: 'int32' });
    expect([fits(2147483647), fits(2147483648), fits(1.5), fits('x')]).toEqual([true, false, false, true]);
  });
});

function tests(schema: unknown, options?: SchemaOptions) {
  const value = validator(schema, options);
  return { test: (instance: unknown) => value.test(instance) };
}

describe('hostile schemas and values', () => {
  const list = { properties: { next: { $ref: '#' } } };

  function nested(depth: number, name = 'next'): unknown {
    let value: unknown = {};
    for (let level = 0; level < depth; level++) value = { [name]: value };
    return value;
  }

  test('a value of a hundred levels is checked, one of a hundred thousand is refused with a reason', () => {
    expect(validator(list).test(nested(100))).toBe(true);
    expect(validator(list).test(nested(100_000))).toBe(false);
    expect(validator(list).validate(nested(100_000))).toMatchObject([{ keyword: 'limit', pointer: '' }]);
  });

  test.each([
    ['enum', { enum: [{ a: 1 }] }],
    ['const', { const: [[]] }],
    ['uniqueItems', { uniqueItems: true }],
  ])('a deep value does not exhaust the stack of %s', (_, schema) => {
    const deep = [nested(100_000), nested(100_000)];
    expect(validator(schema).test(deep)).toBe(false);
    expect(validator(schema).validate(deep)).toMatchObject([{ keyword: 'limit' }]);
  });

  test.each([
    [
      'every combination',
      { anyOf: [{ type: 'string' }, { allOf: [{ oneOf: [{ not: { not: { $ref: '#' } } }] }] }] },
    ],
    ['itself', { $ref: '#' }],
    [
      'conditions',
      JSON.parse('{"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"dependentSchemas":{"next":{"$ref":"#"}}}}'),
    ],
    [
      'dynamic references',
      { $dynamicAnchor: 'x', allOf: [{ $dynamicRef: '#x' }], unevaluatedProperties: { $dynamicRef: '#x' } },
    ],
  ])('a schema that leads to itself by %s ends', (_, schema) => {
    for (const value of [nested(3), nested(100_000), 'x', 1]) {
      expect(typeof validator(schema).test(value)).toBe('boolean');
      expect(validator(schema).test(value)).toBe(validator(schema).validate(value).length === 0);
    }
  });

  test('the parent of an inheritance may list its children', () => {
    const schema = {
      $ref: '#/$defs/pet',
      $defs: {
        pet: { required: ['kind'], oneOf: [{ $ref: '#/$defs/cat' }, { $ref: '#/$defs/dog' }] },
        cat: { allOf: [{ $ref: '#/$defs/pet' }, { properties: { kind: { const: 'cat' } } }] },
        dog: { allOf: [{ $ref: '#/$defs/pet' }, { properties: { kind: { const: 'dog' } } }] },
      },
    };
    const { test: fits } = tests(schema);
    expect([fits({ kind: 'cat' }), fits({ kind: 'cow' }), fits({})]).toEqual([true, false, false]);
  });

  test('a schema that doubles its work at every level is given up', () => {
    const $defs: Record<string, unknown> = { d40: { type: 'string' } };
    for (let level = 0; level < 40; level++) {
      const next = { $ref: `#/$defs/d${level + 1}` };
      $defs[`d${level}`] = { allOf: [next, next], unevaluatedProperties: false };
    }
    const value = validator({ $ref: '#/$defs/d0', $defs });
    expect(value.test('x')).toBe(false);
    expect(value.validate('x')).toMatchObject([{ keyword: 'limit' }]);
  });

  test('schemas too many, too deep or in too long a chain are refused or given up', () => {
    const many = { anyOf: Array.from({ length: 20_001 }, () => ({ type: 'string' })) };
    expect(findings(many)[0]?.message).toContain('20000');
    expect(findings(nested(10_000, 'not'))[0]?.message).toContain('200 levels');
    const $defs: Record<string, unknown> = { d9000: true };
    for (let level = 0; level < 9000; level++) $defs[`d${level}`] = { $ref: `#/$defs/d${level + 1}` };
    expect(validator({ $ref: '#/$defs/d0', $defs }).validate(1)).toMatchObject([{ keyword: 'limit' }]);
  });

  test('names that every object inherits are names like any other', () => {
    const schema = JSON.parse(
      '{"properties":{"__proto__":{"type":"number"},"constructor":{"type":"string"}},"required":["toString"]}',
    );
    const { test: fits } = tests(schema);
    expect(fits(JSON.parse('{"toString":1}'))).toBe(true);
    expect(fits({})).toBe(false);
    expect(fits(JSON.parse('{"toString":1,"__proto__":"x"}'))).toBe(false);
    expect(fits(JSON.parse('{"toString":1,"constructor":1}'))).toBe(false);
    expect(tests({ dependentRequired: { valueOf: ['a'] } }).test({})).toBe(true);
  });

  test('a pattern that would take years elsewhere is answered at once', () => {
    const { test: fits } = tests({ pattern: '^(a+)+$', patternProperties: { '(x+x+)+y': false } });
    expect(fits(`${'a'.repeat(50_000)}!`)).toBe(false);
    expect(fits({ ['x'.repeat(50_000)]: 1 })).toBe(true);
  });
});
