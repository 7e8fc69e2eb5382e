import { type Schema, Validator } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { loadFaker } from '../../worker/engine/faker/seeded-faker.ts';
import { compileGenerator } from '../../worker/engine/generate/compile-generator.ts';
import { createRandom } from '../../worker/engine/random.ts';
import { compileSchema } from '../../worker/engine/schema/compile-schema.ts';
import { randomSchema } from './random-schema.ts';

const SCHEMAS = 800;
const SEEDS = ['one', 'two', 'three'];
const SIMPLE: unknown[] = [
  null,
  true,
  0,
  1,
  5,
  2.5,
  '',
  'a',
  'foo',
  'z',
  {},
  { a: 1 },
  { a: 'a', z: 1 },
  [],
  [1],
  ['a', 'b'],
];

const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);

/** ajv has faults of its own among such schemas (it crashes on some): a value is wrong when a second validator refuses it too. */
function wrongAmong(schema: unknown, values: readonly unknown[]): unknown[] {
  let accepts = (_: unknown): boolean => false;
  try {
    const validate = ajv.compile(schema as object);
    accepts = (value) => validate(value) === true;
  } catch {
    // The other one decides alone.
  }
  const second = new Validator(schema as Schema, '2020-12');
  return values.filter((value) => !holds(accepts, value) && !second.validate(value).valid);
}

function holds(accepts: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return accepts(value);
  } catch {
    return false;
  }
}

test('of schemas that nobody wrote, every value is valid, and hardly one is refused that has values', async () => {
  const faker = await loadFaker('en');
  const values = [...SIMPLE];
  const refused: unknown[] = [];
  const wrong: string[] = [];
  for (let index = 0; index < SCHEMAS; index++) {
    const schema = randomSchema(createRandom(`schema ${index}`), 2);
    const compiled = compileGenerator(schema);
    if (!compiled.ok) {
      refused.push(schema);
      continue;
    }
    const made = SEEDS.map((seed) => {
      const value = compiled.value.generate({ random: createRandom(seed), faker, now: 0 });
      return JSON.parse(JSON.stringify(value));
    });
    for (const value of wrongAmong(schema, made)) wrong.push(JSON.stringify({ schema, value }));
    values.push(made[0]);
  }
  const unjust = refused.filter((schema) => {
    const own = compileSchema(schema);
    return own.ok && values.some((value) => own.value.test(value));
  });
  console.log(
    `${refused.length} of ${SCHEMAS} refused, ${unjust.length} of them have values; ${wrong.length} wrong values`,
  );
  for (const schema of unjust) console.log(`  ${JSON.stringify(schema)}`);
  expect(wrong).toEqual([]);
  expect(unjust.length).toBeLessThanOrEqual(SCHEMAS / 100);
});
