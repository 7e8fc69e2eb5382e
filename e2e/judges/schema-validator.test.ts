import { expect, test } from 'vitest';
import { compileSchema, type SchemaOptions } from '../../worker/engine/schema/compile-schema';
import { type SuiteDraft, type SuiteGroup, suiteGroups, suiteRemotes } from './schema-suite.ts';

const DRAFTS: [SuiteDraft, SchemaOptions][] = [
  ['draft7', { dialect: 'draft-07' }],
  ['draft2020-12', {}],
];

/** Optional tests that ask for something else than the product promises. */
const EXCEPTIONS: Record<string, string> = {
  content: 'the content of texts is described, not checked, as every later draft says',
  'cross-draft':
    'leads to a document of another draft, which is not among the remotes; held by a test of its own',
};

type Outcome = { tests: number; failed: string[] };

async function outcome(draft: SuiteDraft, folder: string, options: SchemaOptions): Promise<Outcome> {
  const remotes = await suiteRemotes(draft);
  const groups = await suiteGroups(draft, folder);
  return {
    tests: groups.reduce((sum, group) => sum + group.tests.length, 0),
    failed: groups.flatMap((group) => failuresOf(group, { ...options, remotes })),
  };
}

/** Both ways of asking must say what the suite says. */
function failuresOf(group: SuiteGroup, options: SchemaOptions): string[] {
  const title = `${group.file}: ${group.description}`;
  const compiled = compileSchema(group.schema, options);
  if (!compiled.ok) return [`${title}: ${JSON.stringify(compiled.findings)}`];
  return group.tests.flatMap(({ description, data, valid }) => {
    const passed = compiled.value.test(data);
    const errors = compiled.value.validate(data);
    if (passed === valid && (errors.length === 0) === valid) return [];
    return [`${title}: ${description}: test says ${passed}, validate finds ${errors.length}`];
  });
}

test.each(DRAFTS)('every required test of %s is passed', async (draft, options) => {
  const { tests, failed } = await outcome(draft, '', { ...options, assertFormats: false });
  expect(failed).toEqual([]);
  expect(tests).toBeGreaterThan(draft === 'draft7' ? 850 : 1150);
});

test.each(DRAFTS)('every format of %s is kept as the suite wants it', async (draft, options) => {
  const { tests, failed } = await outcome(draft, 'optional/format', options);
  expect(failed).toEqual([]);
  expect(tests).toBeGreaterThan(400);
});

test.each(DRAFTS)('every optional test of %s is passed, but for two kinds', async (draft, options) => {
  const { tests, failed } = await outcome(draft, 'optional', options);
  expect(failed.filter((failure) => !Object.hasOwn(EXCEPTIONS, failure.split(':')[0] ?? ''))).toEqual([]);
  expect(failed.length).toBeLessThanOrEqual(draft === 'draft7' ? 5 : 1);
  expect(tests).toBeGreaterThan(100);
});
