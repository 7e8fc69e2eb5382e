import type { JsonSchema } from '../../platform/openapi-document';

/** A schema that refers to parts of itself needs an address of its own inside a larger document. */
export function embeddedSchema(schema: JsonSchema, name: string): JsonSchema {
  if (typeof schema === 'boolean' || '$id' in schema) return schema;
  return JSON.stringify(schema).includes('"$ref":"#')
    ? { $id: `urn:understudy:schema:${name}`, ...schema }
    : schema;
}
