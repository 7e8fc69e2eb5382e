import type { JsonSchema } from '../json-schema';

/** What each of several named settings is. */
export function namedItem({ additionalProperties }: JsonSchema): JsonSchema {
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}
