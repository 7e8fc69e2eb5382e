import * as z from 'zod';
import type { JsonSchema } from '../../../platform/openapi-document';

/** What validates, as OpenAPI has it: schemas that have a name stand together, and are referred to. */
export type DocumentSchemas = {
  of(schema: z.ZodType, io: 'input' | 'output'): JsonSchema;
  named: Record<string, JsonSchema>;
};

export function createDocumentSchemas(): DocumentSchemas {
  const named: Record<string, JsonSchema> = {};
  return {
    named,
    of(schema, io) {
      const { $defs = {}, $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
      for (const [name, definition] of Object.entries($defs)) named[name] = asObject(referring(definition));
      return asObject(referring(described));
    },
  };
}

function referring(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referring);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] =>
    key === '$ref' && typeof inner === 'string'
      ? [key, inner.replace('#/$defs/', '#/components/schemas/')]
      : [key, referring(inner)],
  );
  // zod leaves the name of a schema in it, as a text under "id"; a property "id" has an object there.
  return Object.fromEntries(entries.filter(([key, inner]) => key !== 'id' || typeof inner !== 'string'));
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new TypeError('A schema is an object.');
}
