import { describe, expect, test } from 'vitest';
import { compileGenerator } from '../../engine/generate/compile-generator';
import { compileJsonPath } from '../../engine/json-path/compile-json-path';
import { compileFilter } from '../../engine/log-filter/compile-filter';
import { compilePattern } from '../../engine/regex/compile-pattern';
import { parsePattern } from '../../engine/route-pattern';
import { compileRule } from '../../engine/rules/compile-rule';
import { compileSchema } from '../../engine/schema/compile-schema';
import { compileMockTemplate } from '../../engine/template/compile-mock-template';
import { outboundTarget } from '../outbound/outbound-target';
import { SPANISH } from './es/spanish';
import { PORTUGUESE } from './pt-br/portuguese';

type Told = { ok: true } | { ok: false; findings: { message: string }[] } | { ok: false; reason: string };

function messagesOf(told: Told): string[] {
  if (told.ok) return [];
  return 'reason' in told ? [told.reason] : told.findings.map(({ message }) => message);
}

function valueErrors(schema: unknown, value: unknown): string[] {
  const compiled = compileSchema(schema);
  return compiled.ok ? compiled.value.validate(value).map(({ message }) => message) : [];
}

const TEMPLATES = [
  ...[
    '{{zzzz 1}}',
    '{{$nope}}',
    '{{#if a}}x',
    '{{#if a}}x{{/each}}',
    'x{{/if}}',
    'x{{else}}',
    '{{name',
    '{{a (b c}}',
  ],
  ...[
    '{{a b=}}',
    '{{#if a b}}x{{/if}}',
    '{{#if a == b}}x{{/if}}',
    '{{> header}}',
    '{{}}',
    '{{!-- a',
    '{{name "x}}',
  ],
  ...[
    "{{jsonPath request.body '$.['}}",
    "{{matches a '(['}}",
    "{{now offset='3 moons'}}",
    "{{now format='bb'}}",
  ],
  ...[
    "{{randomValue type='UIID'}}",
    "{{truncateDate (now) 'noon'}}",
    "{{faker 'person.fulName'}}",
    '{{a.[b}}',
  ],
  ...[
    "{{xPath a '//['}}",
    "{{now timezone='Mars'}}",
    "{{random '#'}}",
    '{{{{raw}}}}x',
    '{{Faker.name().upper()}}',
  ],
];

const SCHEMAS: unknown[] = [
  ...[
    { type: 'strong' },
    { type: [] },
    { type: 3 },
    { minimum: 'a' },
    { minLength: -1 },
    { multipleOf: 0 },
    7,
  ],
  ...[
    { enum: 'a' },
    { required: true },
    { properties: [] },
    { patternProperties: { '(': {} } },
    { allOf: {} },
  ],
  ...[{ $ref: '#/nowhere' }, { $ref: 'https://a.example/b' }, { pattern: 'a(?=b)c' }, { uniqueItems: 1 }],
  ...[{ requird: [] }, { format: 1 }, { dependentRequired: [] }, { pattern: '(a)\\1' }, { $ref: {} }],
];

const VALUES: [schema: unknown, value: unknown][] = [
  [{ type: 'string' }, 1],
  [{ type: ['integer', 'null'] }, 'x'],
  [{ minItems: 2 }, [1]],
  [{ maxLength: 1 }, 'abc'],
  [{ minProperties: 1 }, {}],
  [{ minimum: 5 }, 1],
  [{ exclusiveMaximum: 0.5 }, 1],
  [{ multipleOf: 2 }, 1],
  [{ enum: ['red', 'blue'] }, 'bleu'],
  [{ enum: Array.from({ length: 20 }, (_, index) => index) }, -1],
  [{ const: { a: 1 } }, 2],
  [{ required: ['name'], properties: { name: {} } }, { nmae: 1 }],
  [{ properties: { name: {} }, additionalProperties: false }, { nmae: 1 }],
  [{ propertyNames: { maxLength: 1 } }, { ab: 1 }],
  [{ anyOf: [{ type: 'string' }, { type: 'object' }] }, 1],
  [{ anyOf: [{ minimum: 9 }, { multipleOf: 2 }] }, 1],
  [{ oneOf: [{ type: 'integer' }, { minimum: 0 }, { maximum: 9 }] }, 1],
  [{ not: { type: 'integer' } }, 1],
  [{ uniqueItems: true }, [1, 1]],
  [{ contains: { type: 'string' } }, [1]],
  [{ dependentRequired: { a: ['b', 'c'] } }, { a: 1 }],
  [{ format: 'date', $schema: 'http://json-schema.org/draft-07/schema#' }, 'x'],
  [{ format: 'uuid' }, 'x'],
  [{ pattern: '^a' }, 'b'],
  [false, 1],
  [{ unevaluatedProperties: false }, { a: 1 }],
  [{ items: false }, [1]],
];

const IMPOSSIBLE: unknown[] = [
  ...[
    { minimum: 5, maximum: 1 },
    { type: 'string', enum: [1] },
    { type: 'integer', minimum: 1.2, maximum: 1.8 },
  ],
  ...[{ not: {} }, false, { minLength: 5, maxLength: 2 }, { required: ['a'], properties: { a: false } }],
  ...[{ 'x-faker': 'person.nope' }, { 'x-faker': 3 }, { 'x-faker': { 'number.int': { min: 'a' } } }],
  ...[
    { type: 'number', multipleOf: 10, minimum: 1, maximum: 2 },
    { pattern: '^a$', minLength: 3, type: 'string' },
  ],
];

const PATTERNS = [
  ...['(a)\\1', 'a(?=b)', '(?<=a)b', '(?>a+)b', '^a++a$', '[a-z&&[^b]]', '(ab', 'ab)', '[ab', '*a', 'a**'],
  ...['a{3,2}', '[z-a]', '\\y', '\\p{Nonsense}', '(?x)a b', '(a{100}b){100}c+c', 'a\\', '\\Qab', '[[:no:]]'],
];

const FILTERS = [
  ...[
    'metod:POST',
    'is:unmached',
    'status:4x',
    'after:yesterday',
    'path:orders',
    'path:/a**',
    'url:page=2',
    'method:',
  ],
  ...[
    'method~GET',
    'body~(',
    'body~',
    'body:""',
    'header:',
    'header~abc',
    'header:a,b=1',
    'query:page>two',
    'json:$.a[=1',
  ],
  ...['ok "never', 'json:$.a={"b":1}', 'after:-1h,-2h', 'x'.repeat(9_000), 'a '.repeat(500)],
];

const RULES: unknown[] = [
  ...[
    7,
    {},
    { qury: 'a' },
    { query: 'a', header: 'b' },
    { query: 'a', equls: 'b' },
    { query: 'a', matches: 3 },
    { all: [] },
  ],
  ...[
    { body: '$.[', equals: 1 },
    { xml: '//[' },
    { query: 'a', before: 'noon' },
    { query: 'a', before: 'now +3 moons' },
  ],
  ...[
    { body_text: 1 },
    { body: '', equals_json: '{' },
    { body: '', equals_xml: '<a' },
    { query: 'a', every: 'yes', equals: 1 },
  ],
  ...[{ body: '', schema: { type: 'strong' } }, { basic_auth: 1 }, { part: 1 }, { query: 'a', one_of: 3 }],
  ...[
    { query: 'a', after: 'now', truncate_expected: 'noon' },
    { all: [{ query: 'a' }], query: 'b' },
  ],
  ...[
    { body: '', equals_json: { a: `\${json-unit.any-thing}` } },
    { query: 'a', path_template: 'x' },
  ],
];

const PATHS = [
  '$.a[',
  '$[?(@.a = 1)]',
  '$.a()',
  '$[?(1)]',
  "$['a",
  '$[?(foo(@.a))]',
  '$[?(@.a =~ /a/q)]',
  'a..',
  '$[?length(1,2) > 1]',
];
const ROUTES = [
  'x',
  '/**/a',
  '/{a}/{a}',
  '/a?b',
  '/a#b',
  '/a\\b',
  '/a b',
  '//',
  '/a*',
  '/%zz',
  '/../a',
  '/{__proto__}',
  '/{1}',
];
const ADDRESSES = [
  'nope',
  'ftp://a.example',
  'https://a:b@c.example',
  'http://169.254.1.1',
  'http://10.0.0.1',
  'http://localhost',
];

const FINDINGS: [kind: string, messages: string[]][] = [
  ['templates', TEMPLATES.flatMap((source) => messagesOf(compileMockTemplate(source, { dialect: 'plain' })))],
  ['schemas', SCHEMAS.flatMap((schema) => messagesOf(compileSchema(schema)))],
  ['values', VALUES.flatMap(([schema, value]) => valueErrors(schema, value))],
  ['generators', IMPOSSIBLE.flatMap((schema) => messagesOf(compileGenerator(schema)))],
  ['patterns', PATTERNS.flatMap((source) => messagesOf(compilePattern(source)))],
  ['filters', FILTERS.flatMap((text) => messagesOf(compileFilter(text, { now: 0 })))],
  ['rules', RULES.flatMap((rule) => messagesOf(compileRule(rule)))],
  ['JSONPaths', PATHS.flatMap((path) => messagesOf(compileJsonPath(path)))],
  ['routes', ROUTES.flatMap((path) => messagesOf(parsePattern(path)))],
  ['addresses', ADDRESSES.flatMap((url) => messagesOf(outboundTarget(url, { allowPrivate: false })))],
];

/** In quotes stands what somebody wrote. */
const QUOTED = /"(?:[^"\\]|\\.)*"|`[^`]*`|\{\{.*?\}\}/g;
/** Not in a list of names. */
const ENGLISH =
  /(?<![\p{L}_]|, )(an|the|is|are|was|were|must|may|takes|cannot|not|with|of|or|and|there|this|that|it|expected|nothing|such|to|be|but|characters|items)(?![\p{L}_]|,)/iu;

describe.each(FINDINGS)('what is wrong with %s', (_kind, messages) => {
  test.each([SPANISH, PORTUGUESE])('is told without a word of English: $language', (speech) => {
    expect(messages.length).toBeGreaterThan(5);
    const left = messages
      .map((message) => [message, speech.say(message)] as const)
      .filter(([message, told]) => told === message || isEnglish(told));
    expect(left).toEqual([]);
  });
});

function isEnglish(told: string): boolean {
  return ENGLISH.test(told.replaceAll(QUOTED, ''));
}
