import { isJsonObject } from '../json/json-object';
import { localReference } from '../schema/local-reference';

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** What texts must become for a schema: its types, and where the schemas of what is inside are. */
export type SchemaShape = {
  types: Set<TypeName>;
  items: unknown;
  properties: Map<string, unknown>;
  additional: unknown;
};

const TYPES: readonly TypeName[] = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const SCHEMAS_MOST = 500;

/** Keywords that only speak of one type say it where `type` is missing. */
const HINTS: Readonly<Record<string, TypeName>> = {
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  pattern: 'string',
  minLength: 'string',
  maxLength: 'string',
  format: 'string',
  items: 'array',
  prefixItems: 'array',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  contains: 'array',
  properties: 'object',
  required: 'object',
  patternProperties: 'object',
  minProperties: 'object',
};

export function schemaShape(schema: unknown, root: unknown): SchemaShape {
  const shape: SchemaShape = { types: new Set(), items: null, properties: new Map(), additional: null };
  gather(schema, root, shape, new Set());
  return shape;
}

function gather(schema: unknown, root: unknown, shape: SchemaShape, seen: Set<unknown>): void {
  if (!isJsonObject(schema) || seen.has(schema) || seen.size === SCHEMAS_MOST) return;
  seen.add(schema);
  for (const type of typesOf(schema)) shape.types.add(type);
  shape.items ??= Array.isArray(schema.items) ? (schema.items[0] ?? null) : (schema.items ?? null);
  if (isJsonObject(schema.additionalProperties)) shape.additional ??= schema.additionalProperties;
  if (isJsonObject(schema.properties)) {
    for (const [name, property] of Object.entries(schema.properties))
      if (!shape.properties.has(name)) shape.properties.set(name, property);
  }
  for (const inner of innerSchemas(schema, root)) gather(inner, root, shape, seen);
}

function innerSchemas(schema: Record<string, unknown>, root: unknown): unknown[] {
  const inner: unknown[] = [];
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const list = schema[keyword];
    if (Array.isArray(list)) inner.push(...list.slice(0, 100));
  }
  inner.push(schema.then, schema.else);
  inner.push(localReference(root, schema.$ref));
  return inner;
}

function typesOf(schema: Record<string, unknown>): TypeName[] {
  const named = [schema.type].flat();
  const types = TYPES.filter((type) => named.includes(type));
  if (types.length > 0) return types;
  if (Object.hasOwn(schema, 'const')) return [typeOf(schema.const)];
  if (Array.isArray(schema.enum)) return schema.enum.map(typeOf);
  return Object.keys(schema).flatMap((keyword) =>
    Object.hasOwn(HINTS, keyword) ? (HINTS[keyword] ?? []) : [],
  );
}

function typeOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'number' || type === 'boolean' || type === 'string' ? type : 'object';
}
