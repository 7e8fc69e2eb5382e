import type { z } from 'zod';
import type { LoadedSchemas } from './load-schemas.ts';

/** What a sender may send; rules that JSON Schema cannot say are left out, and stay with the server. */
export function jsonSchemaOf(zod: LoadedSchemas['z'], schema: z.ZodType): unknown {
  const { $schema: _, ...described } = zod.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return withoutNames(described);
}

/** Values of senders, in which an "id" is what it says. */
const VALUES = new Set(['const', 'default', 'enum', 'examples']);

/** zod leaves the name of a schema in it, as "id", which is a reference of older drafts. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => key !== 'id' || typeof inner !== 'string');
  return Object.fromEntries(kept.map(([key, inner]) => [key, VALUES.has(key) ? inner : withoutNames(inner)]));
}
