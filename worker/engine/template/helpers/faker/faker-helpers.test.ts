import { expect, test } from 'vitest';
import { fakerPaths } from '../../../faker/faker-methods';
import { LOCALES } from '../../../faker/locales';
import { loadFaker } from '../../../faker/seeded-faker';
import { compileTemplate } from '../../compile-template';
import { type ScopeFixture, scopeFixture } from '../../fixtures';
import { FAKER_EXAMPLES } from './examples';
import { checkFakerName, FAKER_HELPERS, fakerValue } from './faker-helpers';
import { PYTHON_PROVIDERS, suggestMethod } from './find-faker-method';
import { LEGACY_NAMES } from './legacy-names';
import { PYTHON_DATE } from './python-date';
import { PYTHON_EXAMPLES } from './python-examples';

const faker = await loadFaker('en');

function render(template: string, given: ScopeFixture = {}): string {
  const compiled = compileTemplate(template, { helpers: FAKER_HELPERS, dialect: 'plain' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value.render(scopeFixture({ faker, ...given }));
}

function value(path: string, args: unknown[] = [], given: ScopeFixture = {}): unknown {
  return fakerValue(path, args, {}, scopeFixture({ faker, ...given }));
}

test.each(FAKER_EXAMPLES.map((example) => [example.template, example] as const))(
  '%s',
  (template, example) => {
    for (let seed = 0; seed < 30; seed++) {
      const text = render(template, { seed: String(seed) });
      expect(text).toMatch('matches' in example ? example.matches : example.output);
      expect(render(template, { seed: String(seed) })).toBe(text);
    }
  },
);

test('every provider of Python has an example', () => {
  const shown = PYTHON_EXAMPLES.map(({ template }) => template.slice('{{Faker.'.length, -'()}}'.length));
  expect(new Set(shown)).toEqual(new Set(Object.keys(PYTHON_PROVIDERS)));
});

/** What cannot be made of nothing. */
const NEEDS_ARGUMENTS =
  /^(date\.betweens?|string\.fromCharacters|helpers\.(fromRegExp|uniqueArray|maybe|multiple|object\w+|\w*[aA]rrayElements?|enumValue|randomize|regexpstyle)|random\.(arrayelements?|objectelement)|regexify)$/;

test('every name of a method makes something, in every locale', async () => {
  const modern = [...fakerPaths().values()].map(({ module, method }) => `${module}.${method}`);
  const names = [...modern, ...Object.keys(PYTHON_PROVIDERS), ...Object.keys(LEGACY_NAMES)];
  const makeable = names.filter((name) => !NEEDS_ARGUMENTS.test(name));
  expect(makeable.length).toBeGreaterThan(550);
  for (const locale of LOCALES) {
    const spoken = await loadFaker(locale);
    for (const name of makeable) {
      const made = value(name, [], { faker: spoken });
      expect(made, `${name} in ${locale}`).not.toBeUndefined();
    }
  }
}, 60_000);

test('dates lie around the day of the faker, whatever the clock says', async () => {
  const english = await loadFaker('en');
  const dates = [...fakerPaths().values()].filter(({ module }) => module === 'date');
  const names = [...dates.map(({ module, method }) => `${module}.${method}`), ...Object.keys(PYTHON_DATE)];
  const onItsDay: typeof english = {
    locale: 'en',
    using: (random) => english.using(random, 1_700_000_000_000),
  };
  for (const name of names.filter((each) => !NEEDS_ARGUMENTS.test(each))) {
    const at = (now: number) => value(name, [], { faker: onItsDay, now });
    expect(at(1_800_000_012_345), name).toEqual(at(1_800_000_999_999));
  }
});

test.each(['de', 'fr', 'ja', 'ar', 'pt_BR'] as const)(
  'people of %s are called otherwise than people of en',
  async (locale) => {
    const spoken = await loadFaker(locale);
    const template = '{{Faker.name()}} {{faker.city()}} {{faker.company()}} {{faker.person.firstName()}}';
    expect(render(template, { faker: spoken })).toBe(render(template, { faker: spoken }));
    expect(render(template, { faker: spoken })).not.toBe(render(template));
  },
);

test('a number with a check digit is right', () => {
  for (let seed = 0; seed < 50; seed++) {
    const ean = String(value('ean13', [], { seed: String(seed) }));
    const sum = [...ean].reduce(
      (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
      0,
    );
    expect(sum % 10).toBe(0);
  }
});

test('a name of faker is known by its old, its short and its foreign names', () => {
  for (const name of [
    'person.fullName',
    'faker.person.fullName',
    'Faker.name',
    'fullName',
    'first_name',
    'name.firstName',
    'Name.first_name',
    'address.zipCode',
    'internet.userName',
    'number',
  ]) {
    expect(checkFakerName('faker', name), name).toBeNull();
  }
});

test.each([
  ['person.fulName', 'person.fullName'],
  ['faker.frist_name', 'first_name'],
  ['people.fullName', 'person.fullName'],
  ['internet.emial', 'internet.email'],
])('%s was probably meant as %s', (wrong, right) => {
  expect(suggestMethod(wrong)).toBe(right);
  expect(checkFakerName('faker', wrong)).toContain(right);
});

test('what is wrong with a name is said before anything is rendered', () => {
  expect(checkFakerName('faker', 'person.fullName')).toBeNull();
  expect(checkFakerName('random', 'Name.first_name')).toBeNull();
  expect(checkFakerName('random', 'Number.number_between 1,2')).toBeNull();
  expect(checkFakerName('random', 'Nome.frist')).toContain('Nome.frist');
  expect(checkFakerName('jsonPath', 'nothing.of.faker')).toBeNull();
});

test.each([
  'constructor',
  '__proto__',
  'person.constructor',
  'person.__proto__',
  'helpers.constructor.constructor',
  'faker.seed',
  'seed',
  'rawDefinitions',
  'definitions.person',
  'person.toString',
  'setDefaultRefDate',
])('%s is no method', (path) => {
  expect(checkFakerName('faker', path)).toMatch(/no method/);
  expect(() => value(path)).toThrow(/no method/);
  expect(() => value('helpers.fake', [`{{${path}}}`])).toThrow();
});

test.each<[string, unknown[]]>([
  ['lorem.paragraphs', [1e9]],
  ['lorem.words', [{ min: 1e8, max: 1e9 }]],
  ['string.alpha', [1e9]],
  ['string.alpha', [{ length: { min: 1e9, max: 2e9 } }]],
  ['string.hexadecimal', [{ length: 1e9 }]],
  ['helpers.multiple', ['person.fullName', { count: 1e9 }]],
  ['helpers.fromRegExp', ['[a-z]{1000000000}']],
  ['helpers.fromRegExp', ['[a-z]{900}[a-z]{900}']],
  ['helpers.replaceCreditCardSymbols', ['[1-9]{1,99999999}']],
  ['finance.creditCardNumber', [`#{${1e9}}`]],
  ['date.betweens', [{ from: 0, to: 1, count: 1e9 }]],
  ['internet.password', [1e9]],
  ['words', [1e9]],
  ['text', [1e9]],
  ['pystr', [1e9, 1e9]],
  ['random_elements', [['a'], 1e9]],
  ['numerify', ['#'.repeat(300_000)]],
])('%s of %j is too much', (path, args) => {
  expect(() => value(path, args)).toThrow(/most|possible|too much/);
});

test.each<[string, unknown[]]>([
  ['helpers.arrayElement', []],
  ['date.between', []],
  ['number.int', [{ min: 5, max: 1 }]],
  ['random_int', [5, 1]],
  ['date_between', ['someday', 'today']],
  ['internet.password', [{ length: 5, pattern: 'x' }]],
])('%s of %j is an error with the name of the method, not one of the machine', (path, args) => {
  expect(() => value(path, args)).toThrow(/^[^`]*(faker|Faker|\.|there is no|is not a date)/);
  expect(() => value(path, args)).not.toThrow(TypeError);
});
