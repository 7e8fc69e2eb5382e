import type { SchemaObject } from '../../schema/subschemas';
import { atLeast, atMost } from '../number/number-range';
import { namesIn, numberAt } from './absorb-assertions';
import type { Form } from './form';
import { ARRAY, EVERY_TYPE, NUMBER, OBJECT, STRING, typesNamed } from './json-type';

/** One way to make a schema fail: changes the form, false when that contradicts it. */
export type Option = (form: Form) => boolean;

type Negation = (form: Form, value: number, schema: SchemaObject) => void;

const NEGATED_BOUNDS: readonly [keyword: string, types: number, negation: Negation][] = [
  [
    'minimum',
    NUMBER,
    (form, value, { exclusiveMinimum }) => {
      form.range = atMost(form.range, value, exclusiveMinimum !== true);
    },
  ],
  [
    'maximum',
    NUMBER,
    (form, value, { exclusiveMaximum }) => {
      form.range = atLeast(form.range, value, exclusiveMaximum !== true);
    },
  ],
  [
    'exclusiveMinimum',
    NUMBER,
    (form, value) => {
      form.range = atMost(form.range, value, false);
    },
  ],
  [
    'exclusiveMaximum',
    NUMBER,
    (form, value) => {
      form.range = atLeast(form.range, value, false);
    },
  ],
  [
    'multipleOf',
    NUMBER,
    (form, value) => {
      form.notSteps = [...form.notSteps, value];
    },
  ],
  [
    'minLength',
    STRING,
    (form, value) => {
      form.maxLength = Math.min(form.maxLength, value - 1);
    },
  ],
  [
    'maxLength',
    STRING,
    (form, value) => {
      form.minLength = Math.max(form.minLength, value + 1);
    },
  ],
  [
    'minItems',
    ARRAY,
    (form, value) => {
      form.maxItems = Math.min(form.maxItems, value - 1);
    },
  ],
  [
    'maxItems',
    ARRAY,
    (form, value) => {
      form.minItems = Math.max(form.minItems, value + 1);
    },
  ],
  [
    'minProperties',
    OBJECT,
    (form, value) => {
      form.maxProperties = Math.min(form.maxProperties, value - 1);
    },
  ],
  [
    'maxProperties',
    OBJECT,
    (form, value) => {
      form.minProperties = Math.max(form.minProperties, value + 1);
    },
  ],
];

export function negatedAssertions(schema: SchemaObject): Option[] {
  const options: Option[] = [];
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : null;
  if (values) options.push((form) => forbid(form, values));
  if (Array.isArray(schema.enum) && 'const' in schema) options.push((form) => forbid(form, [schema.const]));
  for (const name of Array.isArray(schema.required) ? namesIn(schema.required) : []) {
    options.push((form) => {
      form.absent = new Set([...form.absent, name]);
      return form.keepTypes(OBJECT, '', `\`not\` forbids what lacks "${name}".`);
    });
  }
  for (const [keyword, types, negation] of NEGATED_BOUNDS) {
    const value = numberAt(schema[keyword]);
    if (value === null) continue;
    options.push((form) => {
      negation(form, value, schema);
      return form.keepTypes(types, '', `\`not\` forbids what \`${keyword}\` ${value} allows.`);
    });
  }
  const { pattern, type } = schema;
  if (typeof pattern === 'string') {
    options.push((form) => {
      form.notPatterns = [...form.notPatterns, pattern];
      return form.keepTypes(STRING, '', '`not` forbids what `pattern` allows.');
    });
  }
  if (schema.uniqueItems === true) {
    options.push((form) => {
      form.hasRepeats = true;
      form.minItems = Math.max(form.minItems, 2);
      return form.keepTypes(ARRAY, '', '`not` forbids what `uniqueItems` allows.');
    });
  }
  if (typeof type === 'string' || Array.isArray(type)) {
    const types = EVERY_TYPE & ~typesNamed(type);
    options.push((form) => form.keepTypes(types, '', `\`not\` forbids ${[type].flat().join(' and ')}.`));
  }
  return options;
}

function forbid(form: Form, values: readonly unknown[]): boolean {
  form.notValues = [...form.notValues, ...values];
  return true;
}
