import { Validator } from '@cfworker/json-schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { createRandom } from '../../worker/engine/random';
import { compileSchema, type SchemaOptions } from '../../worker/engine/schema/compile-schema';
import { mutated, randomSchema, randomValue } from './schema-validator-random.ts';
import { REALISTIC } from './schema-validator-realistic.ts';

type Dialect = NonNullable<SchemaOptions['dialect']>;
type Verdict = (value: unknown) => boolean;

const ROUNDS = 500;
const VALUES = 12;

function ours(schema: object, options: SchemaOptions): Verdict {
  const compiled = compileSchema(schema, options);
  if (!compiled.ok) throw new Error(`${JSON.stringify(schema)}: ${JSON.stringify(compiled.findings)}`);
  return (value) => {
    const passed = compiled.value.test(value);
    expect(compiled.value.validate(value).length === 0, JSON.stringify([schema, value])).toBe(passed);
    return passed;
  };
}

function ajvs(schema: object, dialect: Dialect, validateFormats: boolean): Verdict {
  const options = { strict: false, validateFormats, logger: false, multipleOfPrecision: 6 } as const;
  const ajv = dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options);
  if (validateFormats) addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => validate(value) === true;
}

type Tally = {
  values: number;
  valid: number;
  againstAjv: number;
  againstSecond: number;
  againstBoth: string[];
};

/** Each judge has errors of its own; where both contradict, the error is ours. */
function compare(schema: object, dialect: Dialect, values: readonly unknown[], tally: Tally): void {
  const mine = ours(schema, { dialect, assertFormats: false });
  const others = ajvs(schema, dialect, false);
  const second = new Validator(schema, dialect === '2020-12' ? '2020-12' : '7');
  for (const value of values) {
    const verdict = mine(value);
    const [byAjv, bySecond] = [others(value), second.validate(value).valid];
    tally.values++;
    if (verdict) tally.valid++;
    if (byAjv !== verdict) tally.againstAjv++;
    if (bySecond !== verdict) tally.againstSecond++;
    if (byAjv === bySecond && byAjv !== verdict)
      tally.againstBoth.push(JSON.stringify({ verdict, value, schema }));
  }
}

test.each(['draft-07', '2020-12'] as const)('random schemas of %s mean what they mean to ajv', (dialect) => {
  const random = createRandom(`differential ${dialect}`);
  const tally: Tally = { values: 0, valid: 0, againstAjv: 0, againstSecond: 0, againstBoth: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const schema = randomSchema(random, dialect);
    const values = Array.from({ length: VALUES }, () => randomValue(random, 3));
    compare(schema, dialect, values, tally);
  }
  expect(tally.againstBoth).toEqual([]);
  expect(tally.againstSecond).toBe(0);
  // ajv takes an empty array to hold what "contains" asks for when its items are listed too.
  expect(tally.againstAjv).toBeLessThan(tally.values / 200);
  expect(Math.min(tally.valid, tally.values - tally.valid)).toBeGreaterThan(ROUNDS);
});

test.each(REALISTIC)('$name: a valid document and hundreds of spoilt ones', ({ schema, valid, dialect }) => {
  const random = createRandom('realistic');
  const mine = ours(schema, { dialect });
  const others = ajvs(schema, dialect, true);
  expect(mine(valid)).toBe(true);
  let refused = 0;
  for (let round = 0; round < 400; round++) {
    const value = mutated(random, valid);
    const verdict = mine(value);
    expect([JSON.stringify(value), verdict]).toEqual([JSON.stringify(value), others(value)]);
    if (!verdict) refused++;
  }
  expect(refused).toBeGreaterThan(100);
});
