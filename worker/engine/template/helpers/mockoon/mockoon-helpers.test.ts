import { expect, test } from 'vitest';
import { loadFaker } from '../../../faker/seeded-faker';
import type { StateOperation } from '../../../state/state-operation';
import { compileTemplate } from '../../compile-template';
import { type ScopeFixture, scopeFixture } from '../../fixtures';
import type { HelperExample } from '../../helper-example';
import { MOCKOON_EXAMPLES } from './examples';
import { memoryFixture } from './memory-fixture';
import { MOCKOON_HELPERS } from './mockoon-helpers';

const faker = await loadFaker('en');

function render(template: string, given: ScopeFixture = {}): string {
  const compiled = compileTemplate(template, { helpers: MOCKOON_HELPERS, dialect: 'html' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value.render(scopeFixture({ faker, state: memoryFixture(), ...given }));
}

function givenBy({ request, parameters }: HelperExample): ScopeFixture {
  return { ...(request && { request }), ...(parameters && { parameters }) };
}

test.each(MOCKOON_EXAMPLES.map((example) => [example.template, example] as const))(
  '%s',
  (template, example) => {
    const seeds = ['a', 'b', 'c', 'd', 'e'];
    for (const seed of seeds) {
      const text = render(template, { ...givenBy(example), seed });
      if ('output' in example) expect(text).toBe(example.output);
      else expect(text).toMatch(example.matches);
      expect(render(template, { ...givenBy(example), seed })).toBe(text);
    }
  },
);

test('every helper has an example, and every example a helper', () => {
  const shown = new Set(MOCKOON_EXAMPLES.map(({ helper }) => helper));
  expect(shown).toEqual(new Set(Object.keys(MOCKOON_HELPERS)));
});

test('every helper of Mockoon 9.8 is there', () => {
  const utility =
    'add array base64 base64Decode base64url base64urlDecode boolean case ceil city color company concat country countryCode date dateFormat dateTimeShift default divide domain email eq filter find firstName float floor getVar gt gte guid helperMissing hexColor includes indexOf int ipv4 ipv6 isValidDate jmesPath join jsonParse jsonPath jwtHeader jwtPayload lastName lat len long lorem lowercase lt lte modulo multiply newline now object objectId objectMerge objectPath oneOf padEnd padStart parseInt phone postcode repeat replace replaceAll reverse round setVar slice someOf sort sortBy split street stringify substr subtract switch time title tld toFixed uppercase uuid zipcode';
  const others =
    'body bodyRaw method ip urlParam urlParams queryParam queryParamRaw queryParams header headers cookie baseUrl hostname status getEnvVar data dataRaw setData getGlobalVar setGlobalVar faker';
  for (const name of `${utility} ${others}`.split(' ')) expect(MOCKOON_HELPERS).toHaveProperty(name);
  expect(utility.split(' ')).toHaveLength(91);
});

test('status changes the status of the answer, unless it is none', () => {
  const statusOf = (template: string) => {
    const compiled = compileTemplate(template, { helpers: MOCKOON_HELPERS, dialect: 'html' });
    const scope = scopeFixture({ faker });
    if (compiled.ok) compiled.value.render(scope);
    return scope.response.status;
  };
  expect(statusOf("{{status '418'}}")).toBe(418);
  expect(statusOf("{{status 'teapot'}}")).toBeNull();
  expect(statusOf('{{status 7}}')).toBeNull();
});

test('a bucket that the memory holds is changed only where it is changed', () => {
  const state = memoryFixture({ 'data.cart': { lines: [1], total: 2 } });
  render("{{setData 'push' 'cart' 'lines' 3}}{{setData 'inc' 'cart' 'total' 5}}", { state });
  expect(state.kept.get('data.cart')).toEqual({ lines: [1, 3], total: 7 });
});

test('what many count or append to at once is changed in one step, and each sees its own number', () => {
  const memory = memoryFixture({ 'data.log': ['old'] });
  const asked: string[] = [];
  const state = {
    run(operation: StateOperation) {
      asked.push(operation.op);
      return memory.run(operation);
    },
  };
  expect(render("{{setData 'inc' 'n'}}{{data 'n'}}{{setData 'dec' 'n' '' 3}}{{data 'n'}}", { state })).toBe(
    '1-2',
  );
  expect(asked).toEqual(['increment', 'increment']);
  expect(render("{{setData 'push' 'log' '' 'new'}}{{data 'log'}}", { state })).toBe('["old","new"]');
  expect(asked.slice(2)).toEqual(['get', 'push', 'get']);
  const parameters = { data: { n: 5, log: ['first'] } };
  const counted =
    "{{setData 'inc' 'n'}}{{setData 'inc' 'n'}}{{data 'n'}}{{setData 'push' 'log' '' 2}}{{data 'log'}}";
  expect(render(counted, { parameters })).toBe('7["first",2]');
});

test('what a setData makes of a list has no holes and no far ends', () => {
  const state = memoryFixture({ 'data.cart': { lines: [1] } });
  render("{{setData 'set' 'cart' 'lines.3' 4}}", { state });
  expect(state.kept.get('data.cart')).toEqual({ lines: [1, null, null, 4] });
  expect(() => render("{{setData 'set' 'cart' 'lines.4294967290' 4}}", { state })).toThrow(/10000/);
  expect(() => render("{{setData 'set' 'cart' 'lines.x' 4}}", { state })).toThrow(/not a place in a list/);
});

test('no record reaches what every object has', () => {
  expect(render("{{setData 'set' 'b' '__proto__.polluted' 1}}{{jwtPayload 'e30.e30.' 'constructor'}}")).toBe(
    '',
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(render("{{objectPath (object a=1) '__proto__.constructor.name' 'none'}}")).toBe('none');
  expect(render("{{queryParam '__proto__.toString' 'none'}}", { request: { url: '/?__proto__[x]=1' } })).toBe(
    'none',
  );
});

test.each([
  ['{{#repeat 1000000}}x{{/repeat}}', /at most 100000/],
  ['{{#repeat 90000}}{{#repeat 90000}}x{{/repeat}}{{/repeat}}', /steps/],
  ["{{padStart 'a' 1000000}}", /at most 100000/],
  ['{{lorem 100000}}', /at most 1000/],
  ['{{int 5 1}}', /no number from 5 to 1/],
  ["{{now 'yyyy n'}}", /"n" is not a letter/],
  [
    `{{setVar 'a' (array 1 1)}}${"{{setVar 'a' (array (getVar 'a') (getVar 'a'))}}".repeat(40)}{{concat 'x' (getVar 'a')}}`,
    /steps/,
  ],
  [
    `{{setVar 'a' (array 1 1)}}${"{{setVar 'a' (array (getVar 'a') (getVar 'a'))}}".repeat(40)}{{setGlobalVar 'a' (getVar 'a')}}`,
    /steps/,
  ],
  [
    `{{setVar 'a' (object a=1)}}${"{{setVar 'a' (object a=(getVar 'a') b=(getVar 'a'))}}".repeat(40)}{{filter (array (getVar 'a')) (getVar 'a')}}`,
    /steps/,
  ],
  [`{{setVar 'a' 'abcdefgh'}}${"{{setVar 'a' (concat (getVar 'a') (getVar 'a'))}}".repeat(30)}`, /4194304/],
  ["{{setData 'sett' 'b' 'c' 1}}", /set, push, del/],
  ['{{repeat 3}}', /is a block/],
])('%s is an error that says why', (template, message) => {
  expect(() => render(template)).toThrow(message);
});

test('a JMESPath that would make endlessly much answers nothing', () => {
  const started = performance.now();
  for (const path of ['[@,@][]|'.repeat(100), '[@]|to_string(@)|'.repeat(40)]) {
    expect(render(`{{jmesPath (array 1 2) '${path}@' 'none'}}`)).toBe('none');
  }
  expect(render("{{jmesPath (object a=(array 'x' 'y')) 'join(a[0], a)' 'none'}}")).toBe('none');
  expect(
    render("{{{jmesPath (object a=(array 'x' 'y')) \"{n: join('-', a), k: [a[0], to_string(a)]}\"}}}"),
  ).toBe('{"n":"x-y","k":["x","[\\"x\\",\\"y\\"]"]}');
  expect(performance.now() - started).toBeLessThan(8_000);
});

test.each(['de', 'fr', 'ja', 'ar', 'pt_BR'] as const)('the shortcuts speak %s', async (locale) => {
  const spoken = await loadFaker(locale);
  const template =
    '{{{firstName}}} {{{lastName}}}, {{{street}}}, {{{city}}}, {{{country}}}, {{{phone}}}, {{{company}}}';
  const texts = ['a', 'b'].map((seed) => render(template, { faker: spoken, seed }));
  expect(texts[0]).toBe(render(template, { faker: spoken, seed: 'a' }));
  expect(texts[0]).not.toBe(texts[1]);
  expect(texts[0]).not.toBe(render(template, { seed: 'a' }));
  expect(texts.join('')).not.toMatch(/undefined|null/);
});
