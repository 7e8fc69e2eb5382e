import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { loadFaker, type SeededFaker } from '../../worker/engine/faker/seeded-faker.ts';
import { compileGenerator } from '../../worker/engine/generate/compile-generator.ts';
import { createRandom } from '../../worker/engine/random.ts';
import { compileSchema } from '../../worker/engine/schema/compile-schema.ts';
import type { DialectName } from '../../worker/engine/schema/dialect.ts';
import { type SuiteDraft, type SuiteGroup, suiteGroups, suiteRemotes } from './schema-suite.ts';

const SEEDS = ['one', 'two', 'three', 'four', 'five'];
const NOW = Date.UTC(2026, 5, 1);
const DIALECTS: Record<SuiteDraft, DialectName> = { draft7: 'draft-07', 'draft2020-12': '2020-12' };

let faker: SeededFaker;
beforeAll(async () => {
  faker = await loadFaker('en');
});

type Check = (value: unknown) => boolean;

/**
 * ajv is the judge, except of the few groups that it cannot compile, or where it contradicts a test of the suite
 * (mostly `$dynamicRef`): those are judged by our own validator, which the suite judges in turn.
 */
function judgeFor(
  { schema, tests }: SuiteGroup,
  draft: SuiteDraft,
  remotes: ReadonlyMap<string, unknown>,
): { judge: 'ajv' | 'own'; check: Check } {
  try {
    const options = { strict: false, logger: false as const, validateFormats: true };
    const ajv = draft === 'draft7' ? new Ajv(options) : new Ajv2020(options);
    addFormats.default(ajv);
    for (const [address, remote] of remotes) {
      try {
        ajv.addSchema(remote as AnySchema, address);
      } catch {
        // A remote of another draft: a schema that needs it does not compile, and is judged otherwise.
      }
    }
    const validate = ajv.compile(schema as AnySchema);
    const check = (value: unknown) => validate(value) === true;
    if (tests.every(({ data, valid }) => check(data) === valid)) return { judge: 'ajv', check };
  } catch {
    // It does not compile.
  }
  const own = compileSchema(schema, { dialect: DIALECTS[draft], remotes });
  return { judge: 'own', check: (value) => own.ok && own.value.test(value) };
}

function failureOf(group: SuiteGroup, draft: SuiteDraft, remotes: ReadonlyMap<string, unknown>) {
  const { judge, check } = judgeFor(group, draft, remotes);
  const compiled = compileGenerator(group.schema, { dialect: DIALECTS[draft], remotes });
  if (!compiled.ok) return { judge, failure: `refused: ${compiled.findings[0]?.message}` };
  for (const seed of SEEDS) {
    try {
      const value = compiled.value.generate({ random: createRandom(seed), faker, now: NOW });
      const sent = JSON.parse(JSON.stringify(value));
      if (!check(sent)) return { judge, failure: `${judge} refuses ${JSON.stringify(value).slice(0, 200)}` };
    } catch (error) {
      return { judge, failure: String(error) };
    }
  }
  return { judge, failure: null };
}

test.each(['draft7', 'draft2020-12'] as const)(
  'of %s, 99 of 100 schemas get five valid values',
  async (draft) => {
    const remotes = await suiteRemotes(draft);
    const groups = await suiteGroups(draft);
    const satisfiable = groups.filter((group) => group.tests.some((each) => each.valid));
    const failures: string[] = [];
    let ownJudged = 0;
    for (const group of satisfiable) {
      const { judge, failure } = failureOf(group, draft, remotes);
      if (judge === 'own') ownJudged++;
      if (failure) failures.push(`${group.file} | ${group.description} | ${failure}`);
    }
    console.log(
      `${draft}: ${satisfiable.length} schemas, ${ownJudged} not judged by ajv, ${failures.length} failed`,
    );
    for (const failure of failures) console.log(`  ${failure}`);
    expect(failures.length).toBeLessThanOrEqual(satisfiable.length / 100);
  },
);

test.each(['draft7', 'draft2020-12'] as const)(
  'of %s, optional schemas and formats get valid values too',
  async (draft) => {
    const remotes = await suiteRemotes(draft);
    const formats = (await suiteGroups(draft, 'optional/format')).map((group) => {
      return { ...group, schema: { ...(group.schema as object), type: 'string' } };
    });
    const groups = [...(await suiteGroups(draft, 'optional')), ...formats];
    const satisfiable = groups.filter((group) => group.tests.some((each) => each.valid));
    const failures: string[] = [];
    for (const group of satisfiable) {
      const { failure } = failureOf(group, draft, remotes);
      if (failure) failures.push(`${group.file} | ${group.description} | ${failure}`);
    }
    console.log(`${draft} optional: ${satisfiable.length} schemas, ${failures.length} failed`);
    for (const failure of failures) console.log(`  ${failure}`);
    expect(failures.length).toBeLessThanOrEqual(satisfiable.length / 20);
  },
);

test.each([
  ['draft7', 9],
  ['draft2020-12', 10],
] as const)(
  'of %s, what no value satisfies is refused, and what is not refused gets valid values',
  async (draft, least) => {
    const remotes = await suiteRemotes(draft);
    const groups = await suiteGroups(draft);
    const untold = groups.filter((group) => !group.tests.some((each) => each.valid));
    const accepted = untold.filter(
      (group) => compileGenerator(group.schema, { dialect: DIALECTS[draft], remotes }).ok,
    );
    expect(untold.length - accepted.length).toBeGreaterThanOrEqual(least);
    for (const group of accepted) expect(failureOf(group, draft, remotes)).toMatchObject({ failure: null });
  },
);
