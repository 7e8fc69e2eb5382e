import { type Budget, charge } from './budget';
import { isRecord, listOf } from './json-value';

/** A schema inside a schema: a named property, or a part that is described (`each item`, `option 2`). */
export type SchemaPart = { name?: string; role?: string; schema: unknown; isRequired: boolean };

export function schemaParts(schema: unknown, budget: Budget): SchemaPart[] {
  if (!isRecord(schema)) return [];
  const required = new Set(listOf(schema.required));
  const parts: SchemaPart[] = [
    ...entriesOf(schema.properties).map(([name, part]) => ({
      name,
      schema: part,
      isRequired: required.has(name),
    })),
    ...entriesOf(schema.patternProperties).map(([name, part]) => roled(`keys matching ${name}`, part)),
    ...(isRecord(schema.additionalProperties) ? [roled('any other key', schema.additionalProperties)] : []),
    ...listOf(schema.prefixItems).map((part, index) => roled(`item ${index + 1}`, part)),
    ...(hasParts(schema.items) ? [roled('each item', schema.items)] : []),
    ...numbered('option', schema.oneOf),
    ...numbered('option', schema.anyOf),
    ...numbered('and', schema.allOf),
    ...(isRecord(schema.not) ? [roled('but not', schema.not)] : []),
  ];
  charge(budget, parts.length + required.size);
  return parts;
}

function roled(role: string, schema: unknown): SchemaPart {
  return { role, schema, isRequired: false };
}

function numbered(word: string, value: unknown): SchemaPart[] {
  return listOf(value).map((part, index) => roled(word === 'and' ? word : `${word} ${index + 1}`, part));
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** `array of string` says it all when nothing but the type is known of an item. */
function hasParts(items: unknown): boolean {
  return isRecord(items) && Object.keys(items).some((key) => key !== 'type');
}
