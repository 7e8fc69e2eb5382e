import type { Random } from '../../worker/engine/random';

type Schema = Record<string, unknown> | boolean;

const NAMES = ['a', 'b', 'c', 'ab', '1'];
const TEXTS = ['', 'a', 'ab', 'abc', '1', '😀', 'a b'];
const NUMBERS = [-1, 0, 1, 1.5, 2, 3, 10];
const PATTERNS = ['^a', 'b$', '^[a-c]+$', '\\d', '^.$', '^(a+)+$'];
const TYPES = ['string', 'number', 'integer', 'object', 'array', 'boolean', 'null'];

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

export function randomValue(random: Random, depth: number): unknown {
  const kind = random.integer(0, depth > 0 ? 7 : 3);
  if (kind === 0) return pick(random, NUMBERS);
  if (kind === 1) return pick(random, TEXTS);
  if (kind === 2) return random.integer(0, 1) === 1;
  if (kind === 3) return null;
  const members = Array.from({ length: random.integer(0, 3) }, () => randomValue(random, depth - 1));
  if (kind < 6) return members;
  return Object.fromEntries(members.map((member) => [pick(random, NAMES), member]));
}

/** With definitions that may refer to later ones, and to the whole from inside of a property. */
export function randomSchema(random: Random, dialect: 'draft-07' | '2020-12'): Record<string, unknown> {
  const keyword = dialect === '2020-12' ? '$defs' : 'definitions';
  const definitions = [0, 1, 2].map((index) => [`d${index}`, schemaOf(random, 2, dialect, index + 1)]);
  const main = schemaOf(random, 3, dialect, 0);
  return {
    ...(typeof main === 'boolean' ? { allOf: [main] } : main),
    [keyword]: Object.fromEntries(definitions),
  };
}

function schemaOf(
  random: Random,
  depth: number,
  dialect: 'draft-07' | '2020-12',
  firstDefinition: number,
): Schema {
  if (random.integer(0, 11) === 0) return random.integer(0, 2) > 0;
  const makers = { ...LEAVES, ...(depth > 0 ? branches(random, depth, dialect, firstDefinition) : {}) };
  const schema: Record<string, unknown> = {};
  for (let count = random.integer(1, 4); count > 0; count--) {
    const keyword = pick(random, Object.keys(makers));
    schema[keyword] = makers[keyword]?.(random);
  }
  // Beside a reference nothing counts up to draft 7; ajv reads it as later drafts do.
  return dialect === 'draft-07' && '$ref' in schema ? { $ref: schema.$ref } : schema;
}

const LEAVES: Record<string, (random: Random) => unknown> = {
  type: (random) =>
    random.integer(0, 1) ? pick(random, TYPES) : [...new Set([pick(random, TYPES), pick(random, TYPES)])],
  const: (random) => randomValue(random, 1),
  enum: (random) =>
    [1, 'a', [], randomValue(random, 2)].filter(
      (item, index) =>
        index < 3 || (typeof item === 'object' && item !== null && Object.keys(item).length > 0),
    ),
  minimum: (random) => pick(random, NUMBERS),
  exclusiveMaximum: (random) => pick(random, NUMBERS),
  multipleOf: (random) => pick(random, [0.5, 1, 2, 3]),
  minLength: (random) => random.integer(0, 2),
  maxLength: (random) => random.integer(0, 3),
  pattern: (random) => pick(random, PATTERNS),
  minItems: (random) => random.integer(0, 2),
  maxItems: (random) => random.integer(0, 3),
  uniqueItems: (random) => random.integer(0, 1) === 1,
  required: (random) => [...new Set([pick(random, NAMES), pick(random, NAMES)])],
  minProperties: (random) => random.integer(0, 2),
  maxProperties: (random) => random.integer(0, 2),
};

function branches(
  random: Random,
  depth: number,
  dialect: 'draft-07' | '2020-12',
  firstDefinition: number,
): typeof LEAVES {
  const one = () => schemaOf(random, depth - 1, dialect, firstDefinition);
  const some = () => Array.from({ length: random.integer(1, 3) }, one);
  const named = (names: readonly string[]) => () =>
    Object.fromEntries([pick(random, names), pick(random, names)].map((name) => [name, one()]));
  const reference = () =>
    `#/${dialect === '2020-12' ? '$defs' : 'definitions'}/d${random.integer(firstDefinition, 2)}`;
  return {
    properties: named(NAMES),
    patternProperties: named(PATTERNS),
    additionalProperties: one,
    propertyNames: one,
    items: dialect === '2020-12' ? one : () => (random.integer(0, 1) ? one() : some()),
    contains: one,
    allOf: some,
    anyOf: some,
    oneOf: some,
    not: one,
    if: one,
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so
    then: one,
    else: one,
    ...(firstDefinition < 3 ? { $ref: reference } : {}),
    ...(dialect === '2020-12'
      ? {
          prefixItems: some,
          dependentSchemas: named(NAMES),
          dependentRequired: () => ({ [pick(random, NAMES)]: [pick(random, NAMES)] }),
          minContains: () => random.integer(0, 2),
          maxContains: () => random.integer(1, 2),
          unevaluatedProperties: one,
          unevaluatedItems: one,
        }
      : { additionalItems: one, dependencies: named(NAMES) }),
  };
}

/** A copy with one place changed, dropped, added or renamed. */
export function mutated(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.integer(0, 9) === 0) return spoilt(random, value);
  if (Array.isArray(value)) {
    const at = random.integer(0, Math.max(0, value.length - 1));
    if (random.integer(0, 4) === 0)
      return [...value, random.integer(0, 1) ? value[0] : randomValue(random, 1)];
    return value.map((item, index) => (index === at ? mutated(random, item) : item));
  }
  const entries = Object.entries(value);
  const at = random.integer(0, Math.max(0, entries.length - 1));
  const choice = random.integer(0, 9);
  if (choice === 0) return Object.fromEntries(entries.filter((_, index) => index !== at));
  if (choice === 1) return Object.fromEntries([...entries, ['extra', randomValue(random, 1)]]);
  return Object.fromEntries(
    entries.map(([name, item], index) => [name, index === at ? mutated(random, item) : item]),
  );
}

function spoilt(random: Random, value: unknown): unknown {
  if (typeof value === 'string' && value.length > 0 && random.integer(0, 1)) {
    const at = random.integer(0, value.length - 1);
    return value.slice(0, at) + pick(random, ['', 'x', '0', '-', ' ', '@']) + value.slice(at + 1);
  }
  if (typeof value === 'number' && random.integer(0, 1))
    return pick(random, [-value, value + 0.5, value * 1000, 0]);
  return randomValue(random, 1);
}
