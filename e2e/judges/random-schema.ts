import type { Random } from '../../worker/engine/random.ts';

type Schema = Record<string, unknown> | boolean;

const NAMES = ['a', 'b', 'c', 'foo'];
const LEAVES: Schema[] = [
  { type: 'string' },
  { type: 'integer' },
  { const: 'a' },
  { const: null },
  { type: 'boolean' },
  {},
];

/** A schema that nobody would write: any keywords in any company, with any contradictions. */
export function randomSchema(random: Random, depth: number): Schema {
  if (random.next() < 0.03) return random.next() < 0.7;
  const keywords = Object.entries(KEYWORDS);
  const below = () => (depth <= 0 ? pick(random, LEAVES) : randomSchema(random, depth - 1));
  const schema: Record<string, unknown> = {};
  if (random.next() < 0.6) schema.type = KEYWORDS.type(random);
  for (let left = random.integer(1, 4); left > 0; left--) {
    const [keyword, write] = pick(random, keywords);
    schema[keyword] = write(random, below);
  }
  return schema;
}

function pick<Value>(random: Random, list: readonly Value[]): Value {
  return list[random.integer(0, list.length - 1)] as Value;
}

type Writer = (random: Random, below: () => Schema) => unknown;

const count: Writer = (random) => random.integer(0, 4);
const oneSchema: Writer = (_, below) => below();
const twoSchemas: Writer = (_, below) => [below(), below()];
const falseOrSchema: Writer = (random, below) => random.next() > 0.6 && below();

const KEYWORDS = {
  type: (random) =>
    pick<unknown>(random, [
      'string',
      'integer',
      'number',
      'object',
      'array',
      'boolean',
      ['string', 'null'],
      ['object', 'array'],
    ]),
  enum: (random) => [
    pick<unknown>(random, ['a', 1, 2.5]),
    pick<unknown>(random, [null, 'foo', { a: 1 }, [1]]),
    -4,
  ],
  const: (random) => pick<unknown>(random, ['a', 1, null, { a: 1 }, ['a']]),
  minimum: (random) => random.integer(-5, 5),
  maximum: (random) => random.integer(0, 10),
  exclusiveMinimum: (random) => random.integer(-5, 3),
  multipleOf: (random) => pick(random, [2, 3, 0.5, 0.1]),
  minLength: (random) => random.integer(0, 6),
  maxLength: (random) => random.integer(1, 8),
  pattern: (random) => pick(random, ['^a', 'b$', '^[a-z]+$', '\\d', '^x?y*z+$', '[A-Z]']),
  format: (random) => pick(random, ['email', 'date', 'uuid', 'ipv4', 'uri', 'date-time']),
  required: (random) => [pick(random, NAMES), 'z'].slice(0, random.integer(1, 2)),
  properties: (random, below) =>
    Object.fromEntries([pick(random, NAMES), pick(random, NAMES)].map((name) => [name, below()])),
  patternProperties: (random, below) => ({ [pick(random, ['^a', 'o$', '^[a-c]$'])]: below() }),
  additionalProperties: falseOrSchema,
  propertyNames: (random) =>
    pick<unknown>(random, [
      { maxLength: 2 },
      { pattern: '^[a-f]' },
      { enum: ['a', 'b', 'foo'] },
      { not: { const: 'a' } },
    ]),
  minProperties: count,
  maxProperties: count,
  items: oneSchema,
  prefixItems: twoSchemas,
  contains: oneSchema,
  minItems: count,
  maxItems: count,
  uniqueItems: () => true,
  anyOf: twoSchemas,
  oneOf: twoSchemas,
  allOf: twoSchemas,
  not: oneSchema,
  if: oneSchema,
  ['then' as string]: oneSchema,
  else: oneSchema,
  dependentRequired: (random) => ({ [pick(random, NAMES)]: [pick(random, NAMES)] }),
  dependentSchemas: (random, below) => ({ [pick(random, NAMES)]: below() }),
  unevaluatedProperties: falseOrSchema,
  unevaluatedItems: falseOrSchema,
} satisfies Record<string, Writer>;
