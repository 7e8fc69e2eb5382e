import { expect, test } from 'vitest';
import { LOCALES } from '../../../faker/locales';
import { loadFaker } from '../../../faker/seeded-faker';
import { compileTemplate } from '../../compile-template';
import { type ScopeFixture, scopeFixture } from '../../fixtures';
import { POSTMAN_EXAMPLES } from './examples';
import { POSTMAN_HELPERS } from './postman-helpers';

const POSTMAN_NAMES: ReadonlySet<string> = new Set(Object.keys(POSTMAN_HELPERS));

const faker = await loadFaker('en');

function render(template: string, given: ScopeFixture = {}): string {
  const compiled = compileTemplate(template, { helpers: POSTMAN_HELPERS, dialect: 'plain' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value.render(scopeFixture({ faker, ...given }));
}

test.each(POSTMAN_EXAMPLES.map((example) => [example.template, example] as const))(
  '%s',
  (template, example) => {
    for (let seed = 0; seed < 40; seed++) {
      const text = render(template, { seed: String(seed) });
      expect(text).toMatch('matches' in example ? example.matches : example.output);
      expect(render(template, { seed: String(seed) })).toBe(text);
    }
  },
);

test('there are the 118 variables of Postman, each with an example', () => {
  expect(POSTMAN_NAMES.size).toBe(118);
  expect(new Set(POSTMAN_EXAMPLES.map(({ helper }) => helper))).toEqual(POSTMAN_NAMES);
});

test('each occurrence is another draw', () => {
  const [first, second] = render('{{$guid}} {{$guid}}').split(' ');
  expect(first).not.toBe(second);
});

test('every variable prints in every locale', async () => {
  const template = [...POSTMAN_NAMES].map((name) => `${name}={{${name}}}`).join('\n');
  for (const locale of LOCALES) {
    const text = render(template, { faker: await loadFaker(locale) });
    expect(text, locale).not.toMatch(/undefined|\[object|NaN/);
  }
});
