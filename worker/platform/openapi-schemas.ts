import * as z from 'zod';
import type { JsonSchema } from './openapi-document';

type Documents = Record<string, z.ZodType>;

/** All documents of an API, each once, by its name. */
export function documentSchemas(sent: Documents, answered: Documents): Record<string, JsonSchema> {
  return { ...schemasOf(sent, 'input'), ...schemasOf(answered, 'output') };
}

export function schemaReference(name: string): { $ref: string } {
  return { $ref: placeOf(name) };
}

function schemasOf(documents: Documents, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, document] of Object.entries(documents)) registry.add(document, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: placeOf, unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}

function placeOf(name: string): string {
  return `#/components/schemas/${name}`;
}
