import { expect, test } from 'vitest';
import { compileMockTemplate } from './compile-mock-template';
import { scopeFixture } from './fixtures';

type Row = [template: string, marked: string, message: string, suggestion?: string];

/** What is wrong, the part of the source that is marked, and what would be right. */
const TABLE: Row[] = [
  ['{{randomvalu type="UUID"}}', 'randomvalu', 'There is no helper "randomvalu"', 'randomValue'],
  ['a {{#repaet 3}}x{{/repaet}}', 'repaet', 'There is no helper "repaet"', 'repeat'],
  ['{{upper (lowr a)}}', 'lowr', 'There is no helper "lowr"', 'lower'],
  ['{{zzzzzzzz 1}}', 'zzzzzzzz', 'There is no helper "zzzzzzzz"'],
  ['{{$randomUUDI}}', '$randomUUDI', 'There is no variable "$randomUUDI"', '$randomUUID'],
  ['{{#if a}}x', '{{#if a}}', 'This block is not closed with {{/if}}'],
  ['{{#if a}}x{{/each}}', '{{/each}}', '{{/each}} closes a block that {{#if}} opened', '{{/if}}'],
  ['x{{/if}}', '{{/if}}', '{{/if}} closes nothing'],
  ['x{{else}}', '{{else}}', '{{else}} stands outside of a block'],
  [
    'Hello {{name',
    '{{',
    'This tag is never closed',
    'Close it with }}, or write \\{{ for two braces as text.',
  ],
  ['{{name "x}} and }}', '"', 'The text that begins here has no closing "'],
  ['{{a (b c}}', '(', 'This parenthesis is not closed'],
  ['{{a b=}}', '}', '"}" cannot be read as a name or a value'],
  ['{{request.query.[filter[state]]}}', ']', '"]" cannot be read as a name or a value'],
  ['{{[a] ]}}', ']', '"]" cannot be read as a name or a value'],
  ['{{a ,b}}', ',b', '",b" cannot be read as a name or a value'],
  ['{{#if a b}}x{{/if}}', 'if a b', '{{#if}} takes one value', '{{#if (eq a b)}}'],
  ['{{#if a == b}}x{{/if}}', '==', 'There are no operators such as ==', '(eq a b)'],
  ['{{#each}}x{{/each}}', 'each', '{{#each}} takes one value'],
  [
    '{{> header}}',
    'header',
    'There is no partial "header" in this template',
    '{{#*inline "header"}}...{{/inline}}',
  ],
  ['{{faker.number.int(1, }}', '}', '"}" cannot be read as a name or a value'],
  ['{{Faker.name().upper()}}', '.upper()', 'Nothing can be read from the result of a call'],
  ["{{faker 'person.fulName'}}", "faker 'person.fulName'", 'faker has no method', 'person.fullName'],
  ["{{jsonPath request.body '$.['}}", "jsonPath request.body '$.['", '"$.[" is not a JSONPath'],
  ["{{matches a '(['}}", "matches a '(['", '"([" is not a pattern that can be used'],
  ["{{now offset='3 moons'}}", "now offset='3 moons'", '"3 moons" is not an offset', '3 days'],
  ["{{now format='bb'}}", "now format='bb'", '"b" is not a letter of date patterns'],
  ["{{randomValue type='UIID'}}", "randomValue type='UIID'", 'randomValue has no type "UIID"', 'UUID'],
  [
    "{{truncateDate (now) 'first day of mont'}}",
    "truncateDate (now) 'first day of mont'",
    '"first day of mont" is not a truncation',
    'first day of month',
  ],
];

test.each(TABLE)('%s is refused', (template, marked, message, suggestion) => {
  const compiled = compileMockTemplate(`first\n${template}`, { dialect: 'plain' });
  const [finding] = compiled.ok ? [] : compiled.findings;
  expect(finding?.message).toContain(message);
  const { offset = 0, length = 0, line, column } = finding?.position ?? {};
  expect(`first\n${template}`.slice(offset, offset + length)).toContain(marked);
  expect([line, column]).toEqual([2, offset - 5]);
  if (suggestion !== undefined) expect(finding?.suggestion).toBe(suggestion);
});

test('all unknown helpers of a template are told at once', () => {
  const compiled = compileMockTemplate('{{uppr a}}{{#if b}}{{lowr c}}{{/if}}', { dialect: 'plain' });
  expect(compiled.ok ? [] : compiled.findings.map(({ suggestion }) => suggestion)).toEqual([
    'upper',
    'lower',
  ]);
});

test.each([
  ['plain', true, false],
  ['{{! note }}plain', true, false],
  ['{{now}}', false, false],
  ['{{request.path}} {{request.headers.a}}', false, false],
  ['{{request.body}}', false, true],
  ["{{#each (jsonPath request.body '$')}}{{/each}}", false, true],
  ['{{#with request}}{{body}}{{/with}}', false, true],
  ["{{body 'a'}}", false, true],
  ['{{request.parts.a.body}}', false, true],
  ["{{lookup request 'body'}}", false, true],
  ['{{@root.request.body}}', false, true],
  ['{{#each a}}{{../request.body}}{{/each}}', false, true],
])('%s: static %s, reads the body %s', (template, isStatic, needsRequestBody) => {
  const compiled = compileMockTemplate(template, { dialect: 'plain' });
  expect(compiled.ok && compiled.value).toMatchObject({ isStatic, needsRequestBody });
});

test('the same seed prints the same, and another one something else', () => {
  const compiled = compileMockTemplate(
    '{{randomValue}} {{randomInt}} {{pickRandom (range 1 99)}} {{$randomUUID}}',
    {
      dialect: 'plain',
    },
  );
  if (!compiled.ok) throw new Error();
  const print = (seed: string) => compiled.value.render(scopeFixture({ seed }));
  expect(print('a')).toBe(print('a'));
  expect(print('a')).not.toBe(print('b'));
});
