import { readFile } from 'node:fs/promises';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { loadFaker, type SeededFaker } from '../../worker/engine/faker/seeded-faker.ts';
import { compileGenerator } from '../../worker/engine/generate/compile-generator.ts';
import { createRandom } from '../../worker/engine/random.ts';

const NOW = Date.UTC(2026, 5, 1);

/** Schemas as people write them, by what they describe. */
const REALISTIC: Record<string, unknown> = JSON.parse(
  await readFile(new URL('generate-schemas.json', import.meta.url), 'utf8'),
);

let faker: SeededFaker;
beforeAll(async () => {
  faker = await loadFaker('en');
});

test.each(Object.entries(REALISTIC))('%s: twenty seeds, twenty values that ajv accepts', (_, schema) => {
  const isDraft7 = JSON.stringify(schema).includes('draft-07');
  const ajv = isDraft7
    ? new Ajv({ strict: false, logger: false })
    : new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema as AnySchema);
  const compiled = compileGenerator(schema, { dialect: isDraft7 ? 'draft-07' : '2020-12' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  for (let seed = 0; seed < 20; seed++) {
    const make = () => compiled.value.generate({ random: createRandom(`${seed}`), faker, now: NOW });
    const text = JSON.stringify(make());
    expect(validate(JSON.parse(text)) || { text, errors: validate.errors }).toBe(true);
    expect(JSON.stringify(make())).toBe(text);
  }
});
