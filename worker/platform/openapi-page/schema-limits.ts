import { briefJson, cut, isRecord, listOf, numberOf } from './json-value';

const MOST_VALUES = 24;
const MOST_VALUE_TEXT = 120;

/** What a value must keep to besides its type, one short phrase each. */
export function schemaLimits(schema: unknown): string[] {
  if (!isRecord(schema)) return [];
  return [
    ...values(schema),
    range(schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum),
    sizes(schema.minLength, schema.maxLength, 'character'),
    sizes(schema.minItems, schema.maxItems, 'item'),
    sizes(schema.minProperties, schema.maxProperties, 'key'),
    typeof schema.multipleOf === 'number' ? `multiple of ${schema.multipleOf}` : '',
    typeof schema.pattern === 'string' ? `matches ${cut(schema.pattern, MOST_VALUE_TEXT)}` : '',
    schema.uniqueItems === true ? 'no item twice' : '',
    'default' in schema ? `default ${value(schema.default)}` : '',
    schema.readOnly === true ? 'read only' : '',
    schema.writeOnly === true ? 'write only' : '',
    schema.deprecated === true ? 'deprecated' : '',
    schema.additionalProperties === false ? 'no other keys' : '',
  ].filter(Boolean);
}

function values(schema: Record<string, unknown>): string[] {
  if ('const' in schema) return [`always ${value(schema.const)}`];
  const allowed = listOf(schema.enum);
  if (allowed.length === 0) return [];
  const shown = allowed.slice(0, MOST_VALUES).map(value).join(', ');
  const rest = allowed.length > MOST_VALUES ? ` and ${allowed.length - MOST_VALUES} more` : '';
  return [`one of ${shown}${rest}`];
}

function value(content: unknown): string {
  return briefJson(content, MOST_VALUE_TEXT);
}

function range(minimum: unknown, maximum: unknown, above: unknown, below: unknown): string {
  // OpenAPI 3.0 has booleans here, which make `minimum` and `maximum` exclusive.
  const low = numberOf(above) ?? numberOf(minimum);
  const high = numberOf(below) ?? numberOf(maximum);
  const lowSign = typeof above === 'number' || above === true ? '>' : '≥';
  const highSign = typeof below === 'number' || below === true ? '<' : '≤';
  const parts = [
    low === undefined ? '' : `${lowSign} ${low}`,
    high === undefined ? '' : `${highSign} ${high}`,
  ];
  return parts.filter(Boolean).join(' and ');
}

function sizes(least: unknown, most: unknown, noun: string): string {
  const low = numberOf(least);
  const high = numberOf(most);
  if (low !== undefined && low === high) return `exactly ${count(low, noun)}`;
  if (low !== undefined && high !== undefined) return `${low} to ${count(high, noun)}`;
  if (low !== undefined) return `at least ${count(low, noun)}`;
  return high === undefined ? '' : `at most ${count(high, noun)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
