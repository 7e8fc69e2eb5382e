import { expect, test } from 'vitest';
import type { Finding } from '../finding';
import { sampleRequest } from '../request/sample-request';
import { compileRule } from './compile-rule';

const NOW = { state: [], now: 0 };

function findings(rule: unknown): Finding[] {
  const compiled = compileRule(rule);
  return compiled.ok ? [] : compiled.findings;
}

function matches(rule: unknown, query: string): boolean {
  const compiled = compileRule(rule);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value.matches(sampleRequest({ query }), NOW);
}

test('rules are put together with all, any and not', () => {
  const rule = {
    all: [
      {
        any: [
          { query: 'a', equals: '1' },
          { query: 'b', equals: '1' },
        ],
      },
      { not: { query: 'c' } },
      { not: { all: [{ query: 'd' }, { query: 'e' }] } },
    ],
  };
  expect(matches(rule, 'a=1')).toBe(true);
  expect(matches(rule, 'b=1&d')).toBe(true);
  expect(matches(rule, 'a=1&c')).toBe(false);
  expect(matches(rule, 'a=1&d&e')).toBe(false);
  expect(matches(rule, '')).toBe(false);
});

test('several operators of a condition must all hold', () => {
  const rule = { query: 'n', at_least: 2, less_than: 5, not: { equals: 3 } };
  expect(['n=2', 'n=4', 'n=1', 'n=5', 'n=3'].map((query) => matches(rule, query))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('an explanation tells each operator, expected beside actual', () => {
  const compiled = compileRule({
    all: [
      { query: 'page', at_least: 2, contains: '1' },
      { header: 'X-Key', equals: 'secret' },
      { not: { method: 'GET' } },
    ],
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  expect(compiled.value.explain(sampleRequest({ query: 'page=1' }), NOW)).toEqual([
    { part: 'query.page', ok: false, expected: 'at least 2', actual: '1' },
    { part: 'query.page', ok: true, expected: 'contains "1"', actual: '1' },
    { part: 'header.x-key', ok: false, expected: 'equals "secret"', actual: 'absent' },
    { part: 'method', ok: false, expected: 'not (method equals "GET")', actual: 'method: GET' },
  ]);
  expect(compiled.value.describe).toBe(
    '(query.page at least 2 and query.page contains "1" and header.x-key equals "secret" and not (method equals "GET"))',
  );
});

test.each([
  [{ query: 'a', equal: 'x' }, '/equal', 'equals'],
  [{ query: 'a', startsWith: 'x' }, '/startsWith', 'starts_with'],
  [{ qeury: 'a', equals: 'x' }, '/qeury', 'query'],
  [{ all: [{ query: 'a' }, { heder: 'a' }] }, '/all/1/heder', 'header'],
  [{ body: '$', json_path: { path: '$.a', greaterthan: 1 } }, '/json_path/greaterthan', 'greater_than'],
  [{ body: '$', schema: { type: 'strng' } }, '/schema/type', 'string'],
  [{ query: 'a', ignorecase: true, equals: 'x' }, '/ignorecase', 'ignore_case'],
  [
    { query: 'a', same_time: 'now', truncate_actual: 'first_day_of_mont' },
    '/same_time',
    'first_day_of_month',
  ],
  [{ body: '', schema: {}, dialect: 'draft-7' }, '/schema', 'draft-07'],
  [{ body: '', equals_xml: '<a/>', exempted: ['attr_valu'] }, '/equals_xml', 'attr_value'],
])('%j names a mistake and what was meant', (rule, pointer, suggestion) => {
  const [finding] = findings(rule);
  expect(finding?.pointer).toBe(pointer);
  expect(`${finding?.suggestion} ${finding?.message}`).toContain(suggestion);
});

test.each([
  [null, ''],
  [[], ''],
  ['x', ''],
  [{}, ''],
  [{ all: [] }, '/all'],
  [{ all: {} }, '/all'],
  [{ any: [1] }, '/any/0'],
  [{ all: [{ query: 'a' }], query: 'b' }, '/query'],
  [{ query: 'a', header: 'b' }, '/header'],
  [{ query: '' }, '/query'],
  [{ query: 7 }, '/query'],
  [{ method: 7 }, '/method'],
  [{ call: 0 }, '/call'],
  [{ query: 'a', matches: '(' }, '/matches'],
  [{ query: 'a', matches: 'a)|(b' }, '/matches'],
  [{ query: 'a', matches: 7 }, '/matches'],
  [{ query: 'a', search: '(?=a)' }, '/search'],
  [{ query: 'a', contains: 7 }, '/contains'],
  [{ query: 'a', at_least: 'x' }, '/at_least'],
  [{ query: 'a', present: 'yes' }, '/present'],
  [{ query: 'a', equals: 'x', ignore_case: 'yes' }, '/ignore_case'],
  [{ query: 'a', one_of: 'x' }, '/one_of'],
  [{ query: 'a', size: 'x' }, '/size'],
  [{ query: 'a', includes: [{ nope: 1 }] }, '/includes/0/nope'],
  [{ query: 'a', includes: [{}] }, '/includes/0'],
  [{ query: 'a', equals_json: '{' }, '/equals_json'],
  [{ query: 'a', equals_json: [`\${json-unit.any}`] }, '/equals_json'],
  [{ query: 'a', equals_json: [`\${json-unit.regex}(`] }, '/equals_json'],
  [{ query: 'a', json_path: '$[' }, '/json_path'],
  [{ query: 'a', json_path: { equals: 1 } }, '/json_path/path'],
  [{ query: 'a', schema: 'x' }, '/schema'],
  [{ query: 'a', before: 'tomorrow' }, '/before'],
  [{ query: 'a', before: 'now +3 moons' }, '/before'],
  [{ query: 'a', before: 'now', offset: 'x' }, '/before'],
  [{ query: 'a', equals_xml: '<a>' }, '/equals_xml'],
  [{ query: 'a', xpath: '//[' }, '/xpath'],
  [{ query: 'a', xpath: { path: 7 } }, '/xpath/path'],
  [{ query: 'a', binary_equals: '%' }, '/binary_equals'],
  [{ query: 'a', path_template: 'users/{id}' }, '/path_template'],
  [{ body: '$[' }, '/body'],
  [{ xml: '//[' }, '/xml'],
  [{ state: 'a', at: '$[' }, '/at'],
  [{ part: 'a', file_name: { nope: 1 } }, '/file_name/nope'],
  [{ part: 'a', part_headers: [] }, '/part_headers'],
  [{ basic_auth: { username: 'a' } }, '/basic_auth/password'],
  [{ 'a/b~c': 1 }, '/a~1b~0c'],
])('%j is refused', (rule, pointer) => {
  const found = findings(rule);
  expect(found.map((finding) => finding.pointer)).toContain(pointer);
  for (const { message } of found) expect(message).toMatch(/^\S.+[.:)\]]$/s);
});

test('every mistake is told at once', () => {
  const found = findings({
    all: [{ query: 'a', matches: '(', equals_json: '{' }, { nope: 1 }, { body: '$[' }],
  });
  expect(found.map(({ pointer }) => pointer)).toEqual([
    '/all/0/matches',
    '/all/0/equals_json',
    '/all/1/nope',
    '/all/2/body',
  ]);
});

test('a rule has limits', () => {
  let deep: unknown = { query: 'a' };
  for (let level = 0; level < 40; level++) deep = { not: deep };
  expect(findings(deep)[0]?.message).toContain('32 levels');
  const wide = { any: Array.from({ length: 501 }, () => ({ query: 'a' })) };
  expect(findings(wide)[0]?.message).toContain('500 conditions');
  let nested: unknown = { equals: 'a' };
  for (let level = 0; level < 20; level++) nested = { not: nested };
  expect(findings({ query: 'a', not: nested })[0]?.message).toContain('16 levels');
});

test('names of the language itself are no operators and no subjects', () => {
  expect(findings(JSON.parse('{"query":"a","__proto__":1}'))[0]?.pointer).toBe('/__proto__');
  expect(findings({ query: 'a', constructor: 1 })[0]?.pointer).toBe('/constructor');
  expect(findings({ toString: 1 })[0]?.pointer).toBe('/toString');
});

test('what is asked of a hostile body ends', () => {
  const rule = compileRule({
    body: '$',
    equals_json: Array.from({ length: 150 }, () => `\${json-unit.any-number}`),
    ignore_array_order: true,
  });
  if (!rule.ok) throw new Error('refused');
  const body = JSON.stringify([...Array.from({ length: 149 }, (_, index) => index), 'x']);
  const started = performance.now();
  expect(rule.value.matches(sampleRequest({ body }), NOW)).toBe(false);
  expect(performance.now() - started).toBeLessThan(8_000);
});
