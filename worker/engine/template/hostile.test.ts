import { expect, test } from 'vitest';
import { NeedsState } from '../state/replayed-state';
import { compileMockTemplate } from './compile-mock-template';
import { compileTemplate } from './compile-template';
import { type ScopeFixture, scopeFixture } from './fixtures';
import { TemplateError } from './template-error';
import { HelperError, type HelperTable } from './template-helper';

function render(source: string, scope: ScopeFixture = {}): string {
  const compiled = compileMockTemplate(source, { dialect: 'plain' });
  if (!compiled.ok) throw new Error(compiled.findings[0]?.message);
  return compiled.value.render(scopeFixture(scope));
}

function finding(source: string): string | undefined {
  const compiled = compileMockTemplate(source, { dialect: 'plain' });
  return compiled.ok ? undefined : compiled.findings[0]?.message;
}

test.each([
  ['20,000 parentheses', `{{show ${'('.repeat(20_000)}`],
  ['20,000 closed parentheses', `{{now ${'('.repeat(20_000)}now${')'.repeat(20_000)}}}`],
  ['lists in lists', `{{faker.f(${'['.repeat(20_000)}}}`],
  ['records in records', `{{faker.f(${'{a:'.repeat(20_000)}}}`],
  ['3,000 blocks in blocks', `${'{{#if a}}'.repeat(3000)}${'{{/if}}'.repeat(3000)}`],
  ['3,000 else ifs', `{{#if a}}${'{{else if a}}'.repeat(3000)}{{/if}}`],
  ['20,000 tags', '{{a}}'.repeat(20_000)],
  ['a megabyte', 'x'.repeat(1_000_000)],
  ['open tags', '{{a '.repeat(50_000)],
  ['open braces', '{'.repeat(200_000)],
  ['open comments', '{{!--'.repeat(40_000)],
  ['open raw blocks', '{{{{raw}}}}'.repeat(20_000)],
  ['backslashes', `${'\\'.repeat(200_000)}{{a}}`],
  ['ups', `{{${'../'.repeat(60_000)}a}}`],
  ['blanks before a tag', `${' '.repeat(250_000)}x{{~#if a~}}${' '.repeat(5000)}y{{/if}}`],
  ['a line of blanks', `\n${'\t'.repeat(250_000)}x\n{{#if a}}\n{{/if}}`],
  ['unknown helpers', `${'\n'.repeat(100_000)}${'{{randomvalu 1}}'.repeat(5000)}`],
  ['open texts', `{{a ${"'a' ".repeat(50_000)}`],
])('%s are refused or read at once', (_title, source) => {
  const before = performance.now();
  compileMockTemplate(source, { dialect: 'html', json: true });
  expect(performance.now() - before).toBeLessThan(8_000);
});

test('limits of the source are told as findings', () => {
  expect(finding(`{{now ${'('.repeat(100)}}}`)).toBe('Parentheses may be nested 50 deep');
  expect(finding('{{#if a}}'.repeat(60))).toBe('Blocks may be nested 50 deep');
  expect(finding('{{a}}'.repeat(6000))).toBe('A template may have 5000 tags');
  expect(finding('x'.repeat(300_000))).toBe('A template may have 262144 characters; this one has 300000');
});

test.each([
  ['{{#each (range 1 1000)}}{{#each (range 1 1000)}}x{{/each}}{{/each}}', 'one answer may take 200000 steps'],
  ['{{#each (range 1 1000)}}{{#each (range 1 1000)}}{{/each}}{{/each}}', 'one answer may take 200000 steps'],
  ['{{#repeat 100000}}{{#repeat 100000}}{{/repeat}}{{/repeat}}', 'one answer may take 200000 steps'],
  ['{{range 1 1000000000}}', 'is to be from 0 to 100000'],
  ["{{ljust 'a' size=1000000000}}", 'is to be from 0 to 100000'],
  ['{{randomValue length=1000000000}}', 'is to be from 0 to 100000'],
  [
    "{{#each (range 1 40)}}{{#each (range 1 100)}}{{ljust 'a' size=1000}}{{/each}}{{/each}}",
    'an answer may have 2097152 characters',
  ],
  [
    `{{assign 'a' 'xxxxxxxx'}}${"{{assign 'a' (join a a '')}}".repeat(40)}`,
    'makes more than 4194304 characters',
  ],
  [
    `{{assign 'a' (array 1)}}${"{{assign 'a' (array a a)}}".repeat(40)}{{a}}`,
    'one answer may take 200000 steps',
  ],
  [
    `{{assign 'a' 1}}{{#each (range 1 1000)}}{{assign 'a' (array a)}}{{/each}}{{a}}`,
    'nested more than 500 deep',
  ],
  [`{{base64 (join (ljust '=' size=100000 pad='=') 'x' '') decode=true}}`, 'is not base64'],
  [
    `{{stringFormat (join '%' (ljust '0' size=100000 pad='0') '!' '')}}{{randomValue type=(lower 'A')}}`,
    'there is no type',
  ],
  [`{{#*inline "p"}}{{> p}}{{/inline}}{{> p}}`, 'partials may print each other 50 deep'],
  [`{{#*inline "p"}}{{> p}}{{> p}}{{/inline}}{{> p}}`, 'partials may print each other 50 deep'],
])('%s ends with a clear error', (source, message) => {
  const before = performance.now();
  expect(() => render(source)).toThrow(message);
  expect(() => render(source)).toThrow(TemplateError);
  expect(performance.now() - before).toBeLessThan(15_000);
});

test('what every object inherits is out of reach', () => {
  const parameters = { user: { name: 'Ada' }, list: [1] };
  for (const path of [
    '__proto__',
    'constructor',
    'constructor.constructor',
    'user.constructor.constructor',
    'user.__proto__.polluted',
    'user.toString',
    'list.constructor',
    'list.map',
    'request.constructor',
    'request.headers.constructor',
    'request.query.__proto__',
    'request.read',
    'request.path.segments',
    'parameters.hasOwnProperty',
    'this.read',
    '@root.scope',
    'user.name.constructor',
  ]) {
    expect(render(`[{{${path}}}]`, { parameters })).toBe('[]');
  }
  expect(render(`{{lookup user '__proto__'}}{{lookup user 'constructor'}}`, { parameters })).toBe('');
  expect(finding('{{constructor 1}}')).toBe('There is no helper "constructor"');
  expect(finding('{{#__proto__ 1}}{{/__proto__}}')).toBe('There is no helper "__proto__"');
  expect(finding('{{toString()}}')).toBe('There is no helper "toString"');
});

test('JSON with names of Object does not reach Object', () => {
  const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}}}';
  const source = `{{parseJson request.body 'o'}}{{jsonMerge request.body '{"__proto__":{"a":1}}'}} {{o.__proto__.polluted}}{{o.polluted}}`;
  expect(render(source, { request: { body } })).toBe(
    '{"__proto__":{"polluted":1,"a":1},"constructor":{"prototype":{"polluted":2}}} 1',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a mistake in a call names the helper and where it stands', () => {
  expect(() => render('a\n  {{math 1 "^" 2}}')).toThrow(
    'Line 2, column 5: math: "^" is not one of + - * / %',
  );
  expect(() =>
    render('{{#each (jsonPath request.body "$.a")}}x{{/each}}', { request: { body: '{a' } }),
  ).toThrow(/^Line 1, column 9: jsonPath: "\{a" is not JSON/);
});

test('what is not the mistake of a template passes through as it is', () => {
  const bug = new Error('a bug');
  const helpers: HelperTable = {
    bug: () => {
      throw bug;
    },
    state: ({ scope }) => scope.state.run({ op: 'get', key: 'a' }),
    wrong: () => {
      throw new HelperError('it is wrong');
    },
  };
  const run = (source: string, scope: ScopeFixture = {}) => {
    const compiled = compileTemplate(source, { helpers, dialect: 'plain' });
    if (!compiled.ok) throw new Error();
    return compiled.value.render(scopeFixture(scope));
  };
  expect(() => run('{{#if (bug)}}{{/if}}')).toThrow(bug);
  const state = {
    run(): never {
      throw new NeedsState({ op: 'get', key: 'a' });
    },
  };
  expect(() => run('{{#each (state)}}{{/each}}', { state })).toThrow(NeedsState);
  expect(() => run('{{wrong}}')).toThrow('Line 1, column 3: wrong: it is wrong');
});
