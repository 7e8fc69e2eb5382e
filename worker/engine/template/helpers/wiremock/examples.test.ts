import { beforeAll, expect, test } from 'vitest';
import { loadFaker, type SeededFaker } from '../../../faker/seeded-faker';
import { compileMockTemplate } from '../../compile-mock-template';
import { scopeFixture } from '../../fixtures';
import { WIREMOCK_EXAMPLES } from './examples';
import { WIREMOCK_HELPERS } from './wiremock-helpers';

let faker: SeededFaker;
beforeAll(async () => {
  faker = await loadFaker('en');
});

test.each(WIREMOCK_EXAMPLES.map((example) => [example.template, example] as const))(
  '%s',
  (_title, example) => {
    const compiled = compileMockTemplate(example.template, { dialect: 'plain' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
    const { request = {}, parameters = {} } = example;
    const output = compiled.value.render(scopeFixture({ request, parameters, faker }));
    if ('output' in example) expect(output).toBe(example.output);
    else expect(output).toMatch(example.matches);
  },
);

test('every helper has an example', () => {
  const shown = new Set(WIREMOCK_EXAMPLES.map(({ helper }) => helper));
  expect(Object.keys(WIREMOCK_HELPERS).filter((name) => !shown.has(name))).toEqual([]);
});
