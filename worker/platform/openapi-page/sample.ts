import { PatternText } from '../../engine/generate/pattern/pattern-text';
import { createRandom } from '../../engine/random';
import { charge } from './budget';
import type { PageContext } from './context';
import { isRecord, listOf, numberOf, textOf } from './json-value';
import { follow } from './reference';

const DEEPEST = 6;
const MOST_VALUES = 200;
const PRICE_OF_A_VALUE = 8;
const LONGEST_PATTERN = 200;
const MOST_ITEMS = 8;

const BY_FORMAT: Record<string, string> = {
  uuid: '3f0c9a52-6f0e-4d1b-9a57-0c8f3b1d2e44',
  'date-time': '2026-01-15T09:30:00Z',
  date: '2026-01-15',
  time: '09:30:00Z',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'aGVsbG8=',
};

/** An example of what a schema describes: its own where it has one, else a plain value of the right type. */
export function sampleOf(context: PageContext, schema: unknown): unknown {
  return new Sampler(context).sample(schema, [], 0);
}

class Sampler {
  private left = MOST_VALUES;
  private readonly context: PageContext;

  constructor(context: PageContext) {
    this.context = context;
  }

  sample(schema: unknown, above: string[], depth: number): unknown {
    this.left -= 1;
    charge(this.context.budget, PRICE_OF_A_VALUE);
    if (this.left < 0 || this.context.budget.left <= 0 || depth > DEEPEST) return null;
    const { value, refs } = follow(this.context, schema);
    if (!isRecord(value)) return null;
    const own = ownExample(value);
    if (own !== undefined) return own;
    if (refs.some((ref) => above.includes(ref))) return undefined;
    return this.make(value, [...above, ...refs], depth + 1);
  }

  private make(schema: Record<string, unknown>, above: string[], depth: number): unknown {
    const parts = listOf(schema.allOf);
    if (parts.length > 0) {
      const made = parts.map((part) => this.sample(part, above, depth)).filter(isRecord);
      return Object.assign(this.makeObject(schema, above, depth), ...made);
    }
    const option = listOf(schema.oneOf)[0] ?? listOf(schema.anyOf)[0];
    if (option !== undefined) return this.sample(option, above, depth);
    const type = typeOf(schema);
    if (type === 'object') return this.makeObject(schema, above, depth);
    if (type === 'array') return this.makeArray(schema, above, depth);
    return plainValue(type, schema);
  }

  private makeObject(schema: Record<string, unknown>, above: string[], depth: number): object {
    const properties = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
    charge(this.context.budget, properties.length);
    const entries: [string, unknown][] = [];
    for (const [name, part] of properties) {
      if (this.left <= 0) break;
      if (isRecord(part) && part.readOnly === true) continue;
      const value = this.sample(part, above, depth);
      if (value !== undefined) entries.push([name, value]);
    }
    return Object.fromEntries(entries);
  }

  private makeArray(schema: Record<string, unknown>, above: string[], depth: number): unknown[] {
    const items = listOf(schema.prefixItems);
    const count = Math.max(1, Math.min(MOST_ITEMS, numberOf(schema.minItems) ?? 1));
    const each = schema.items === undefined ? [] : Array.from({ length: count }, () => schema.items);
    const wanted = items.length > 0 ? items : each;
    return wanted
      .slice(0, MOST_ITEMS)
      .map((item) => this.sample(item, above, depth))
      .filter((item) => item !== undefined);
  }
}

function ownExample(schema: Record<string, unknown>): unknown {
  return (
    schema.example ?? listOf(schema.examples)[0] ?? schema.const ?? schema.default ?? listOf(schema.enum)[0]
  );
}

function typeOf(schema: Record<string, unknown>): string {
  const named =
    typeof schema.type === 'string'
      ? schema.type
      : listOf(schema.type)
          .map(textOf)
          .find((name) => name !== 'null');
  if (named) return named;
  if (schema.properties) return 'object';
  return schema.items || schema.prefixItems ? 'array' : 'null';
}

function plainValue(type: string, schema: Record<string, unknown>): unknown {
  if (type === 'string') return plainString(schema);
  if (type === 'integer' || type === 'number') return plainNumber(schema);
  return type === 'boolean' ? true : null;
}

function plainString(schema: Record<string, unknown>): string {
  const patterned = patternedText(schema);
  if (patterned !== null) return patterned;
  const format = textOf(schema.format);
  const text = Object.hasOwn(BY_FORMAT, format) ? (BY_FORMAT[format] ?? '') : 'text';
  const longest = Math.max(0, numberOf(schema.maxLength) ?? 1_000);
  return text.padEnd(Math.min(numberOf(schema.minLength) ?? 0, 100), 'x').slice(0, longest);
}

/** Null where no pattern is asked for, or none that a short text is found for. */
function patternedText(schema: Record<string, unknown>): string | null {
  const pattern = textOf(schema.pattern);
  if (pattern === '' || pattern.length > LONGEST_PATTERN) return null;
  const least = Math.max(0, numberOf(schema.minLength) ?? 0);
  const most = Math.min(LONGEST_PATTERN, numberOf(schema.maxLength) ?? LONGEST_PATTERN);
  return new PatternText([pattern], []).write(createRandom(pattern), least, most, () => true);
}

function plainNumber(schema: Record<string, unknown>): number {
  const above = numberOf(schema.exclusiveMinimum);
  const low = numberOf(schema.minimum) ?? (above === undefined ? 1 : above + 1);
  const step = numberOf(schema.multipleOf) ?? 0;
  const least = step > 0 ? Math.ceil(low / step) * step : low;
  return Math.min(least, numberOf(schema.maximum) ?? least);
}
