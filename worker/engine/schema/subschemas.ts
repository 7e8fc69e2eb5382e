import { isJsonObject } from '../json/json-object';

type Holding = 'one' | 'list' | 'map' | 'one-or-list' | 'map-of-some';

/** Where a schema holds others. Keywords of every draft: what a draft does not know is not evaluated, but may be referred to. */
const HOLDERS: ReadonlyMap<string, Holding> = new Map<string, Holding>([
  ['additionalItems', 'one'],
  ['additionalProperties', 'one'],
  ['contains', 'one'],
  ['contentSchema', 'one'],
  ['else', 'one'],
  ['if', 'one'],
  ['not', 'one'],
  ['propertyNames', 'one'],
  ['then', 'one'],
  ['unevaluatedItems', 'one'],
  ['unevaluatedProperties', 'one'],
  ['allOf', 'list'],
  ['anyOf', 'list'],
  ['oneOf', 'list'],
  ['prefixItems', 'list'],
  ['$defs', 'map'],
  ['definitions', 'map'],
  ['dependentSchemas', 'map'],
  ['patternProperties', 'map'],
  ['properties', 'map'],
  ['items', 'one-or-list'],
  ['dependencies', 'map-of-some'],
]);

export type SchemaObject = { readonly [keyword: string]: unknown };

export function isSchemaObject(value: unknown): value is SchemaObject {
  return isJsonObject(value);
}

/** A keyword's value; never what an object inherits. */
export function keywordOf(schema: unknown, keyword: string): unknown {
  return isSchemaObject(schema) && Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
}

/** Every schema directly inside of one, with the steps that lead to it. */
export function* subschemas(
  schema: SchemaObject,
): Generator<{ tokens: (string | number)[]; schema: unknown }> {
  for (const keyword of Object.keys(schema)) {
    const holding = HOLDERS.get(keyword);
    if (holding === undefined) continue;
    const value = schema[keyword];
    if (Array.isArray(value)) {
      if (holding !== 'list' && holding !== 'one-or-list') continue;
      for (const [index, entry] of value.entries()) yield { tokens: [keyword, index], schema: entry };
    } else if (holding === 'one' || holding === 'one-or-list') {
      yield { tokens: [keyword], schema: value };
    } else if (holding !== 'list' && isSchemaObject(value)) {
      for (const name of Object.keys(value)) yield { tokens: [keyword, name], schema: value[name] };
    }
  }
}
