import { describe, expect, test } from 'vitest';
import type { JsonSchema } from './json-schema';
import { makeSchemaCheck } from './schema-check';

function breaches(schema: JsonSchema, document: unknown): string[] {
  return makeSchemaCheck(schema)(document).map(
    ({ pointer, rule, limit }) => `${pointer} ${rule} ${JSON.stringify(limit)}`,
  );
}

const FAULT: JsonSchema = {
  oneOf: [
    {
      type: 'object',
      properties: { fault: { const: 'hang' }, milliseconds: { type: 'integer', minimum: 0 } },
      required: ['fault'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { fault: { const: 'latency' }, delay: { $ref: '#/$defs/Delay' } },
      required: ['fault', 'delay'],
      additionalProperties: false,
    },
  ],
};

const DOCUMENT: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    faults: { type: 'array', items: { $ref: '#/$defs/Fault' } },
    limit: {
      anyOf: [{ type: 'object', properties: { per: { type: 'integer', minimum: 1 } } }, { type: 'null' }],
    },
    headers: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[a-z-]+$' },
      additionalProperties: { type: 'string', maxLength: 3 },
    },
  },
  required: ['name'],
  additionalProperties: false,
  $defs: {
    Fault: FAULT,
    Delay: { type: 'object', properties: { ms: { type: 'integer' } }, required: ['ms'] },
  },
};

describe('a check by a schema', () => {
  test('says nothing of what is right', () => {
    expect(
      breaches(DOCUMENT, { name: 'x', faults: [{ fault: 'latency', delay: { ms: 1 } }], limit: null }),
    ).toEqual([]);
  });

  test('says every rule that is broken, each where it is broken', () => {
    const document = { faults: [{ fault: 'hang', milliseconds: -1 }], headers: { 'a-b': 'long' }, odd: 1 };
    expect(breaches(DOCUMENT, document).toSorted()).toEqual([
      '/faults/0/milliseconds minimum 0',
      '/headers/a-b maxLength 3',
      '/name required true',
      '/odd unknown false',
    ]);
  });

  test('of a union says only what is wrong with the shape that is meant, even through references and in lists', () => {
    const faults = [{ fault: 'hang' }, { fault: 'latency', delay: {} }, { fault: 'hang', delay: 1 }];
    expect(breaches(DOCUMENT, { name: 'x', faults })).toEqual([
      '/faults/1/delay/ms required true',
      '/faults/2/delay unknown false',
    ]);
    expect(breaches(DOCUMENT, { name: 'x', limit: { per: 0 } })).toEqual(['/limit/per minimum 1']);
  });

  test('says it of the union itself where no shape is meant', () => {
    expect(breaches(DOCUMENT, { name: 'x', limit: 'much' })).toHaveLength(1);
    expect(breaches(DOCUMENT, { name: 'x', limit: 'much' })[0]).toMatch(/^\/limit anyOf/);
  });

  test('points at a member whose name is wrong, whatever is in the name', () => {
    expect(breaches(DOCUMENT, { name: 'x', headers: { 'a b/~%é#': '' } })).toEqual([
      '/headers/a b~1~0%é# pattern "^[a-z-]+$"',
    ]);
  });

  test('takes an address as a browser does', () => {
    const schema: JsonSchema = { type: 'string', format: 'uri' };
    expect(breaches(schema, 'https://exämple.com/ä b')).toEqual([]);
    expect(breaches(schema, 'example')).toEqual([' format "uri"']);
  });

  test('is not led astray by the names that are left in a schema', () => {
    const schema = {
      type: 'object',
      properties: { id: { type: 'string', id: 'Named' } },
      id: 'Outer',
    } as JsonSchema;
    expect(breaches(schema, { id: 1 })).toEqual(['/id type "string"']);
  });
});
