import { isRecord, listOf, textOf } from './json-value';
import { refName } from './reference';

/** The type of a schema in a few words: `string (uuid)`, `array of integer | null`. */
export function schemaType(schema: unknown): string {
  if (schema === true || schema === undefined) return 'anything';
  if (schema === false) return 'nothing';
  if (!isRecord(schema)) return 'unknown';
  const names = [...new Set(typeNames(schema))];
  if (schema.nullable === true && !names.includes('null')) names.push('null');
  const format = textOf(schema.format);
  return names.join(' | ') + (format ? ` (${format})` : '');
}

function typeNames(schema: Record<string, unknown>): string[] {
  const named =
    typeof schema.type === 'string'
      ? [schema.type]
      : listOf(schema.type).slice(0, 8).map(textOf).filter(Boolean);
  if (named.length > 0)
    return named.map((name) => (name === 'array' ? `array of ${itemType(schema)}` : name));
  if (schema.properties || schema.additionalProperties || schema.patternProperties) return ['object'];
  if (schema.items || schema.prefixItems) return [`array of ${itemType(schema)}`];
  if (schema.oneOf) return ['one of'];
  if (schema.anyOf) return ['any of'];
  if (schema.allOf) return ['all of'];
  if ('const' in schema) return [valueType(schema.const)];
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return schema.enum.slice(0, 24).map(valueType);
  return ['anything'];
}

function valueType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Only the name of the item's type: its own items would lead into every cycle. */
function itemType(schema: Record<string, unknown>): string {
  const items = schema.items;
  if (!isRecord(items)) return 'items';
  if (typeof items.$ref === 'string') return refName(items.$ref);
  if (typeof items.type === 'string') return items.type === 'array' ? 'arrays' : items.type;
  return items.properties ? 'object' : 'items';
}
