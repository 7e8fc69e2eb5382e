import type { SchemaObject } from '../../schema/subschemas';
import { atLeast, atMost } from '../number/number-range';
import type { Form } from './form';
import { typesNamed } from './json-type';
import type { Place } from './place';
import { sharedValues } from './value-lists';

/** The keywords that look at the value itself, not at what is inside of it. */
export function absorbAssertions(form: Form, place: Place, schema: SchemaObject): boolean {
  return (
    absorbType(form, place, schema) && absorbValues(form, place, schema) && absorbSizes(form, place, schema)
  );
}

function absorbType(form: Form, place: Place, schema: SchemaObject): boolean {
  const { type } = schema;
  if (typeof type !== 'string' && !Array.isArray(type)) return true;
  form.hasType = true;
  const types = typesNamed(type);
  return form.keepTypes(types, place.pointer('type'), `\`type\` allows only ${[type].flat().join(' or ')}.`);
}

function absorbValues(form: Form, place: Place, schema: SchemaObject): boolean {
  if (Array.isArray(schema.enum) && !keepValues(form, place, 'enum', schema.enum)) return false;
  return !('const' in schema) || keepValues(form, place, 'const', [schema.const]);
}

function keepValues(form: Form, place: Place, keyword: string, values: readonly unknown[]): boolean {
  if (place.at.resource.dialect.name === 'draft-04' && keyword === 'const') return true;
  form.values = form.values === null ? values : sharedValues(form.values, values);
  if (form.values.length > 0) return true;
  return form.keepTypes(
    0,
    place.pointer(keyword),
    `\`${keyword}\` has no value that the other keywords allow.`,
  );
}

const SIZES = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties', 'required'],
];

function absorbSizes(form: Form, place: Place, schema: SchemaObject): boolean {
  const present = SIZES.filter((keyword) => keyword in schema);
  if (present.length > 0) {
    form.where = new Map([
      ...form.where,
      ...present.map((keyword): [string, string] => [keyword, place.pointer(keyword)]),
    ]);
  }
  const minimum = numberAt(schema.minimum);
  const maximum = numberAt(schema.maximum);
  const above = numberAt(schema.exclusiveMinimum);
  const below = numberAt(schema.exclusiveMaximum);
  // Draft 4 and OpenAPI 3.0 say with a boolean that the bound itself is left out.
  if (minimum !== null) form.range = atLeast(form.range, minimum, schema.exclusiveMinimum === true);
  if (maximum !== null) form.range = atMost(form.range, maximum, schema.exclusiveMaximum === true);
  if (above !== null) form.range = atLeast(form.range, above, true);
  if (below !== null) form.range = atMost(form.range, below, true);
  const step = numberAt(schema.multipleOf);
  if (step !== null && step > 0) form.steps = [...form.steps, step];
  form.minLength = Math.max(form.minLength, numberAt(schema.minLength) ?? 0);
  form.maxLength = Math.min(form.maxLength, numberAt(schema.maxLength) ?? Number.POSITIVE_INFINITY);
  if (typeof schema.pattern === 'string') form.patterns = [...form.patterns, schema.pattern];
  if (typeof schema.format === 'string') form.formats = [...form.formats, schema.format];
  form.minItems = Math.max(form.minItems, numberAt(schema.minItems) ?? 0);
  form.maxItems = Math.min(form.maxItems, numberAt(schema.maxItems) ?? Number.POSITIVE_INFINITY);
  form.isUnique ||= schema.uniqueItems === true;
  form.minProperties = Math.max(form.minProperties, numberAt(schema.minProperties) ?? 0);
  form.maxProperties = Math.min(
    form.maxProperties,
    numberAt(schema.maxProperties) ?? Number.POSITIVE_INFINITY,
  );
  if (Array.isArray(schema.required))
    form.required = new Set([...form.required, ...namesIn(schema.required)]);
  return true;
}

export function numberAt(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

export function namesIn(list: readonly unknown[]): string[] {
  return list.filter((name) => typeof name === 'string');
}
