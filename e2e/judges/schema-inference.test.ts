import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { loadFaker } from '../../worker/engine/faker/seeded-faker.ts';
import { compileGenerator } from '../../worker/engine/generate/compile-generator.ts';
import { createRandom, type Random } from '../../worker/engine/random.ts';
import { randomUuid } from '../../worker/engine/random-id.ts';
import { dynamicNames } from '../../worker/engine/schema-inference/dynamic-names.ts';
import { inferSchema } from '../../worker/engine/schema-inference/infer-schema.ts';

const ROUNDS = 1_500;

// Else a member called toString is there for it before anybody put it there.
const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true });
addFormats.default(ajv);

type Samples = Record<string, unknown>[];

/** Things of one kind, as an API has them: each member is nearly always, or only sometimes, of one of a few types. */
function randomSamples(random: Random): Samples {
  const make = randomObject(random, 3);
  return Array.from({ length: random.integer(1, 25) }, make) as Samples;
}

type Make = () => unknown;

const NAMES = [
  'id',
  'name',
  'status',
  'tags',
  'owner',
  'price',
  'items',
  'meta',
  'a b',
  'toString',
  'é',
  '0',
];

function randomObject(random: Random, depth: number): Make {
  if (random.next() < 0.15) return randomMap(random, randomValue(random, depth - 1));
  const members = NAMES.filter(() => random.next() < 0.5).map((name): [string, Make, number] => [
    name,
    randomValue(random, depth - 1),
    random.next() < 0.6 ? 1 : random.next(),
  ]);
  return () =>
    Object.fromEntries(
      members.flatMap(([name, make, share]) => (random.next() <= share ? [[name, make()]] : [])),
    );
}

function randomMap(random: Random, make: Make): Make {
  return () =>
    Object.fromEntries(Array.from({ length: random.integer(0, 9) }, () => [randomUuid(random), make()]));
}

function randomValue(random: Random, depth: number): Make {
  const kinds: Make[] = Array.from({ length: random.next() < 0.8 ? 1 : 2 }, () => randomKind(random, depth));
  return () => kinds[random.integer(0, kinds.length - 1)]?.();
}

const WORDS = [
  'open',
  'closed',
  'in-progress',
  'a:b',
  '',
  '12:30',
  '2026-01-01',
  'https://example.com',
  'a@b',
];

function randomKind(random: Random, depth: number): Make {
  const kind = random.integer(0, depth > 0 ? 13 : 11);
  if (kind === 12) return randomObject(random, depth);
  if (kind === 13) {
    const item = randomValue(random, depth - 1);
    return () => Array.from({ length: random.integer(0, 4) }, item);
  }
  return [
    () => random.integer(-5, 1_000_000),
    () => random.next() * 100,
    () => random.next() < 0.5,
    () => null,
    () => WORDS[random.integer(0, WORDS.length - 1)],
    () => WORDS[random.integer(0, 2)],
    () => randomUuid(random),
    () => new Date(random.integer(0, 2_000_000_000) * 1_000).toISOString(),
    () => new Date(random.integer(0, 2_000_000_000) * 1_000).toISOString().slice(0, 10),
    () => `user.${random.integer(1, 99)}@mail.example.com`,
    () => `https://example.com:${random.integer(1, 9999)}/a?b=${random.integer(1, 9)}#c`,
    () => `${random.integer(0, 255)}.${random.integer(0, 255)}.1.${random.integer(0, 255)}`,
  ][kind] as Make;
}

/** Each of the samples with one member taken out that all of the objects at its place have. */
function* withoutCommonMember(samples: Samples): Generator<[string, unknown]> {
  const common = Object.keys(samples[0] ?? {}).filter((name) =>
    samples.every((one) => Object.hasOwn(one, name)),
  );
  const members = new Map<string, unknown[]>();
  for (const sample of samples)
    for (const [name, value] of Object.entries(sample))
      members.set(name, [...(members.get(name) ?? []), value]);
  const dynamic = dynamicNames(members, samples.length);
  for (const name of common) {
    // What is below the names of a map was seen below others too.
    if (dynamic.has(name)) continue;
    const [first = {}] = samples;
    const { [name]: removed, ...rest } = first;
    yield [name, rest];
    const inner = samples.map((sample) => sample[name]);
    if (!inner.every(isObject)) continue;
    for (const [deeper, value] of withoutCommonMember(inner))
      yield [`${name}/${deeper}`, { ...first, [name]: value }];
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

test('what is inferred of samples holds for each of them, and not without what all of them have', () => {
  const wrong: string[] = [];
  let removed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const samples = randomSamples(createRandom(`samples ${round}`));
    const schema = inferSchema(samples);
    const validate = ajv.compile(schema);
    for (const sample of samples)
      if (!validate(sample)) wrong.push(JSON.stringify({ sample, schema, why: validate.errors }));
    for (const [at, value] of withoutCommonMember(samples)) {
      removed += 1;
      if (validate(value)) wrong.push(JSON.stringify({ at, value, schema }));
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(removed).toBeGreaterThan(ROUNDS);
  console.log(`${removed} values without a member that all had`);
});

test('what is generated of an inferred schema is valid, with the examples and without them', async () => {
  const faker = await loadFaker('en');
  const wrong: string[] = [];
  for (let round = 0; round < ROUNDS / 5; round++) {
    const samples = randomSamples(createRandom(`samples ${round}`));
    const schema = inferSchema(samples, { examples: round % 2 === 0 });
    const generator = compileGenerator(schema);
    if (!generator.ok) {
      wrong.push(JSON.stringify({ schema, findings: generator.findings }));
      continue;
    }
    const validate = ajv.compile(schema);
    for (const seed of ['one', 'two', 'three']) {
      const value: unknown = generator.value.generate({ random: createRandom(seed), faker, now: 0 });
      if (!validate(JSON.parse(JSON.stringify(value)))) wrong.push(JSON.stringify({ value, schema }));
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('a schema inferred of generated values holds for those values', async () => {
  const faker = await loadFaker('en');
  const formats = [
    'date-time',
    'date',
    'time',
    'uuid',
    'email',
    'idn-email',
    'uri',
    'ipv4',
    'ipv6',
    'duration',
  ];
  const wrong: string[] = [];
  const kept: string[] = [];
  for (const format of [...formats, 'hostname', 'uri-reference', 'iri', 'json-pointer']) {
    const generator = compileGenerator({ type: 'string', format });
    if (!generator.ok) throw new Error(format);
    const samples = Array.from({ length: 200 }, (_, index) =>
      generator.value.generate({ random: createRandom(`${format} ${index}`), faker, now: 0 }),
    );
    const schema = inferSchema(samples);
    const validate = ajv.compile(schema);
    for (const sample of samples) if (!validate(sample)) wrong.push(`${format}: ${String(sample)}`);
    if (schema.format === format) kept.push(format);
  }
  expect(wrong).toEqual([]);
  expect(kept).toEqual(formats.filter((format) => format !== 'idn-email'));
});
