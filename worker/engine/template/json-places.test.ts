import { expect, test } from 'vitest';
import { compileTemplate } from './compile-template';
import { scopeFixture } from './fixtures';
import { type HelperTable, SafeText } from './template-helper';

const NASTY = 'He said "no"\n\\ and left\t\u0001 \ud83d\ude00 </script>';

const HELPERS: HelperTable = {
  safe: ({ args }) => new SafeText(String(args[0])),
  nothing: () => undefined,
  empty: () => '',
  set: ({ args, scope }) => {
    scope.variables.set(String(args[0]), args[1]);
    return '';
  },
  same: ({ block }) => block?.body() ?? '',
  nan: () => Number.NaN,
};

const PARAMETERS = {
  nasty: NASTY,
  lone: 'a\ud800b',
  number: 4.5,
  yes: true,
  object: { a: [1, { b: NASTY }] },
  list: [1, 'two', null],
  words: ['x"y', 'z\\'],
  json: '{"ready":true}',
  half: '{"ready":',
  zip: '007',
  quoted: '"done"',
};

const TABLE: [template: string, value: unknown][] = [
  ['{"a":"{{nasty}}"}', { a: NASTY }],
  ['{"a":"{{{nasty}}}","b":"x{{nasty}}y{{nasty}}"}', { a: NASTY, b: `x${NASTY}y${NASTY}` }],
  ['{"{{nasty}}":1}', { [NASTY]: 1 }],
  ['{"a":"{{safe nasty}}"}', { a: NASTY }],
  ['{"a":"{{object}}"}', { a: JSON.stringify(PARAMETERS.object) }],
  ['{"a":"{{missing}}","b":"{{nothing}}"}', { a: '', b: '' }],
  ['{"a":"\\"{{nasty}}\\\\"}', { a: `"${NASTY}\\` }],
  ['{"a":"{{lone}}"}', { a: 'a\ud800b' }],
  [
    '{"a":{{number}},"b":{{yes}},"c":{{list}},"d":{{object}}}',
    { a: 4.5, b: true, c: PARAMETERS.list, d: PARAMETERS.object },
  ],
  ['{"a":{{json}}}', { a: { ready: true } }],
  [
    '{"a":{{nasty}},"b":{{safe nasty}},"c":{{half}},"d":{{safe json}},"e":{{zip}},"f":{{quoted}}}',
    { a: NASTY, b: NASTY, c: PARAMETERS.half, d: { ready: true }, e: '007', f: 'done' },
  ],
  ['{"a":{{missing}},"b":{{nothing}} , "c":{{empty}}\n}', { a: null, b: null, c: null }],
  ['{"a":{{nan}}}', { a: null }],
  ['[{{missing}},{{number}}, {{nothing}}]', [null, 4.5, null]],
  ['{{set "x" "q\\"q"}}{"a":"{{x}}"}', { a: 'q"q' }],
  ['{"a":1,{{set "x" 1}} "b":{{x}}}', { a: 1, b: 1 }],
  [
    '{"a":[{{#each list}}{{this}}{{#unless @last}},{{/unless}}{{/each}}]}',
    { a: PARAMETERS.list.map((item) => (item === 'two' ? 2 : item)) },
  ],
  ['{"a":[{{#each words}}"{{this}}"{{#unless @last}},{{/unless}}{{/each}}]}', { a: PARAMETERS.words }],
  [
    '{"a":{{#if yes}}"{{nasty}}"{{else}}null{{/if}},"b":"{{#if missing}}x{{else}}{{nasty}}{{/if}}"}',
    { a: NASTY, b: NASTY },
  ],
  ['{"a":{{#if yes}}{{missing}}{{else}}1{{/if}}}', { a: null }],
  ['{"a":"{{#same}}{{nasty}}{{/same}}"}', { a: NASTY }],
  ['{"a":{"b":{"c":{{number}}}}}', { a: { b: { c: 4.5 } } }],
  ['"{{nasty}}"', NASTY],
  ['{{object}}', PARAMETERS.object],
  ['{{#with object}}{"a":{{a}}}{{/with}}', { a: PARAMETERS.object.a }],
  ['{"a":"{{! "quotes" }}{{nasty}}"}', { a: NASTY }],
];

test.each(TABLE)('%s is JSON whatever the values are', (template, value) => {
  const source = template.replace(
    '{{this}}{{#unless',
    '{{#if this}}{{#same}}{{this}}{{/same}}{{else}}null{{/if}}{{#unless',
  );
  const compiled = compileTemplate(source === template ? template : source, {
    helpers: HELPERS,
    dialect: 'plain',
    json: true,
  });
  if (!compiled.ok) throw new Error(compiled.findings.map(({ message }) => message).join());
  const parameters = template.includes('#each list') ? { ...PARAMETERS, list: [1, 2, null] } : PARAMETERS;
  expect(JSON.parse(compiled.value.render(scopeFixture({ parameters })))).toEqual(value);
});

test('the escapes of HTML and of JSON do not hinder each other', () => {
  const compiled = compileTemplate('{"a":"{{nasty}}","b":"{{{nasty}}}","c":{{object}}}', {
    helpers: HELPERS,
    dialect: 'html',
    json: true,
  });
  if (!compiled.ok) throw new Error();
  const printed = JSON.parse(compiled.value.render(scopeFixture({ parameters: PARAMETERS })));
  expect(printed).toMatchObject({ b: NASTY, c: PARAMETERS.object });
  expect(printed.a).toContain('He said &quot;no&quot;\n\\');
});

test('what is not JSON is printed as it is', () => {
  const compiled = compileTemplate('"{{nasty}}" {{missing}}', { helpers: HELPERS, dialect: 'plain' });
  if (!compiled.ok) throw new Error();
  expect(compiled.value.render(scopeFixture({ parameters: PARAMETERS }))).toBe(`"${NASTY}" `);
});
