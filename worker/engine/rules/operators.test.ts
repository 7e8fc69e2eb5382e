import { expect, test } from 'vitest';
import { type SampleRequest, sampleRequest } from '../request/sample-request';
import { compileRule } from './compile-rule';
import { OPERATOR_NAMES } from './operator-table';

const NOW = Date.UTC(2026, 10, 21, 10, 30, 15);

function holds(condition: unknown, request: SampleRequest, state: readonly unknown[] = []): boolean {
  const compiled = compileRule(condition);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const view = sampleRequest(request);
  const circumstances = { state, now: NOW };
  const matches = compiled.value.matches(view, circumstances);
  expect(compiled.value.explain(view, circumstances).every(({ ok }) => ok)).toBe(matches);
  return matches;
}

/** Operator, its argument and options, a value that passes, a value that does not. */
const TEXTS: [Record<string, unknown>, string, string][] = [
  [{ equals: 'Ada' }, 'Ada', 'ada'],
  [{ equals: 'Ada', ignore_case: true }, 'aDA', 'Bob'],
  [{ equals: 3 }, '3', '4'],
  [{ equals: true }, 'true', 'false'],
  [{ not_equals: 'Ada' }, 'Bob', 'Ada'],
  [{ contains: 'da' }, 'Ada', 'Bob'],
  [{ contains: 'DA', ignore_case: true }, 'Ada', 'Bob'],
  [{ not_contains: 'da' }, 'Bob', 'Ada'],
  [{ starts_with: 'Ad' }, 'Ada', 'Bad'],
  [{ ends_with: 'da' }, 'Ada', 'Adam'],
  [{ matches: 'A.+' }, 'Ada', 'xAda'],
  [{ matches: '[0-9]+' }, '12', '12a'],
  [{ matches: '(?i)ada' }, 'ADA', 'ADAM'],
  [{ matches: 'a.b' }, 'a\nb', 'ab'],
  [{ matches: '\\Qa.b\\E' }, 'a.b', 'axb'],
  [{ not_matches: 'A.+' }, 'xAda', 'Ada'],
  [{ search: 'd' }, 'Ada', 'Bob'],
  [{ search: 'D', ignore_case: true }, 'Ada', 'Bob'],
  [{ path_template: '/users/{id}/posts' }, '/users/7/posts', '/users/7'],
  [{ path_template: '/files/**' }, '/files/a/b', '/file'],
  [{ one_of: ['a', 'b'] }, 'b', 'c'],
  [{ one_of: [1, 2] }, '2', '3'],
  [{ none_of: ['a', 'b'] }, 'c', 'a'],
  [{ equals_number: 5 }, '5.0', '6'],
  [{ greater_than: 5 }, '6', '5'],
  [{ at_least: 5 }, '5', '4.9'],
  [{ less_than: 5 }, '4', '5'],
  [{ at_most: 5 }, '5', 'abc'],
  [{ at_most: '5' }, '5', '6'],
  [{ multiple_of: 3 }, '9', '10'],
  [{ multiple_of: 0.1 }, '0.3', '0.35'],
  [{ multiple_of: -0.25 }, '1', '0.3'],
  [{ present: true, absent: false }, 'x', ''],
  [{ equals_json: { a: [1, 2] } }, '{"a":[1,2]}', '{"a":[2,1]}'],
  [{ equals_json: '{"a":1}' }, '{ "a": 1 }', '{"a":1,"b":2}'],
  [{ equals_json: { a: 1 }, ignore_extra_elements: true }, '{"a":1,"b":2}', '{"b":2}'],
  [{ equals_json: [1, 3], ignore_extra_elements: true }, '[1,2,3]', '[3,1]'],
  [{ equals_json: [1, 2], ignore_array_order: true }, '[2,1]', '[1,1]'],
  [{ equals_json: [`\${json-unit.any-number}`, 1], ignore_array_order: true }, '[1,2]', '["1",2]'],
  [{ equals_json: [1], ignore_array_order: true, ignore_extra_elements: true }, '[3,1]', '[3,2]'],
  [{ equals_json: { a: `\${json-unit.ignore}` } }, '{"a":[1]}', '{}'],
  [{ equals_json: { a: `\${json-unit.ignore-element}` } }, '{}', '{"b":1}'],
  [{ equals_json: { a: `\${json-unit.any-string}` } }, '{"a":"x"}', '{"a":1}'],
  [{ equals_json: { a: '#{json-unit.any-boolean}' } }, '{"a":false}', '{"a":"false"}'],
  [{ equals_json: { a: `\${json-unit.regex}[A-Z]+` } }, '{"a":"ABC"}', '{"a":"AbC"}'],
  [{ json_path: '$.a' }, '{"a":null}', '{"b":1}'],
  [{ json_path: { path: '$.a', greater_than: 1 } }, '{"a":2}', '{"a":1}'],
  [{ json_path: { path: '$.a.b', equals: 'x', ignore_case: true } }, '{"a":{"b":"X"}}', '{"a":"X"}'],
  [{ schema: { type: 'integer', minimum: 2 } }, '3', '1'],
  [{ schema: { type: 'string', minLength: 3 } }, 'abc', 'ab'],
  [{ schema: { items: [{ type: 'integer' }] }, dialect: 'draft-07' }, '7', 'x'],
  [{ array_includes: 2 }, '[1,2]', '[1,3]'],
  [{ array_includes: { a: 1 } }, '[{"a":1}]', '[{"a":2}]'],
  [{ empty_array: true }, '[]', '[1]'],
  [{ null: false }, 'x', ''],
  [{ before: '2026-11-21T00:00:00Z' }, '2026-11-20', '2026-11-22'],
  [{ after: 'now' }, '2026-11-21T10:30:16Z', '2026-11-21T10:30:15Z'],
  [{ after: 'now +3 days' }, '2026-11-25', '2026-11-24'],
  [{ before: 'now -15 minutes' }, '2026-11-21T10:15:14Z', '2026-11-21T10:15:15Z'],
  [{ same_time: '2026-11-21T10:00:00Z' }, '2026-11-21T11:00:00+01:00', '2026-11-21T11:00:00Z'],
  [{ same_time: '2026-11-21', format: 'dd/MM/yyyy' }, '21/11/2026', '2026-11-21'],
  [{ same_time: '2026-11-21', format: 'unix' }, '1795219200', '1795219201'],
  [{ same_time: '2026-11-21', format: 'epoch' }, '1795219200000', '1795219200'],
  [{ same_time: 'now', truncate_expected: 'first_day_of_month' }, '2026-11-01', '2026-11-02'],
  [{ same_time: '2026-11-01', truncate_actual: 'first day of month' }, '2026-11-30T12:00:00Z', '2026-12-01'],
  [
    { same_time: 'now', truncate_expected: 'first_day_of_month', offset: '1 day' },
    '2026-11-02',
    '2026-11-01',
  ],
  [
    { same_time: 'now', truncate_expected: 'first_day_of_month', offset: '12 days', truncate_last: true },
    '2026-12-01',
    '2026-11-13',
  ],
  [{ equals_xml: '<a><b>1</b></a>' }, '<a>\n <b> 1 </b>\n</a>', '<a><b>2</b></a>'],
  [{ xpath: '/a/b' }, '<a><b/></a>', '<a/>'],
  [{ xpath: { path: '/a/b/text()', starts_with: 'x' } }, '<a><b>xy</b></a>', '<a><b>y</b></a>'],
  [{ xpath: { path: '/x:a', namespaces: { x: 'urn:1' } } }, '<a xmlns="urn:1"/>', '<a/>'],
  [{ binary_equals: 'QWRh' }, 'Ada', 'Bob'],
  [{ not: { equals: 'a' } }, 'b', 'a'],
  [{ all_of: [{ contains: 'a' }, { contains: 'b' }] }, 'ab', 'a'],
  [{ any_of: ['a', { contains: 'b' }] }, 'xb', 'ab'.slice(2)],
  [{ size: 1 }, 'x', ''],
];

test.each(TEXTS)('%j holds for %j and not for %j', (operators, good, bad) => {
  const query = (value: string) => ({ query: value === '' ? '' : `v=${encodeURIComponent(value)}` });
  expect(holds({ query: 'v', ...operators }, query(good))).toBe(true);
  expect(holds({ query: 'v', ...operators }, query(bad))).toBe(false);
});

const LISTS: [Record<string, unknown>, string, string][] = [
  [{ has_exactly: ['1', '2'] }, 'v=2&v=1', 'v=1&v=2&v=3'],
  [{ has_exactly: [{ contains: 'a' }, 'ab'] }, 'v=ab&v=a', 'v=ab&v=b'],
  [{ includes: ['1', { starts_with: 'b' }] }, 'v=1&v=bb&v=c', 'v=1&v=c'],
  [{ size: 2 }, 'v=1&v=2', 'v=1'],
  [{ size: { at_least: 2 } }, 'v=1&v=2&v=3', 'v=1'],
  [{ equals: 'b' }, 'v=a&v=b', 'v=a&v=c'],
  [{ equals: 'b', every: true }, 'v=b&v=b', 'v=a&v=b'],
  [{ not_equals: 'b' }, 'v=a&v=c', 'v=a&v=b'],
  [{ not_contains: 'b' }, '', 'v=b'],
  [{ array_includes: 'b' }, 'v=a&v=b', 'v=a'],
  [{ absent: true }, 'w=1', 'v=1'],
  [{ null: true }, '', 'v=1'],
  [{ one_of: ['x'] }, 'v=x', ''],
];

test.each(LISTS)(
  '%j of a name that may come more than once holds for %j and not for %j',
  (operators, good, bad) => {
    expect(holds({ query: 'v', ...operators }, { query: good })).toBe(true);
    expect(holds({ query: 'v', ...operators }, { query: bad })).toBe(false);
  },
);

const BODIES: [Record<string, unknown>, unknown, unknown][] = [
  [{ body: '$.a', equals: 1 }, { a: 1 }, { a: '1' }],
  [{ body: '$.a', equals: '1' }, { a: 1 }, { a: 2 }],
  [{ body: '$.a', equals: null }, { a: null }, { a: 0 }],
  [{ body: '$.a', equals: { b: [1] } }, { a: { b: [1] } }, { a: { b: [1], c: 1 } }],
  [{ body: '$.a', null: true }, { a: null }, { a: 1 }],
  [{ body: '$.a', null: true }, {}, { a: 1 }],
  [{ body: '$.a', empty_array: true }, { a: [] }, { a: [1] }],
  [{ body: '$.a', array_includes: 2 }, { a: [1, 2] }, { a: [1] }],
  [{ body: '$.a', size: 2 }, { a: [1, 2] }, { a: [1] }],
  [{ body: '$.a', size: 1 }, { a: { b: 1 } }, { a: {} }],
  [{ body: '$.a', contains: '"b":1' }, { a: { b: 1 } }, { a: { b: 2 } }],
  [{ body: '$..id', has_exactly: [1, 2] }, [{ id: 2 }, { id: 1 }], [{ id: 1 }]],
  [{ body: '$..id', greater_than: 5, every: true }, [{ id: 6 }, { id: 7 }], [{ id: 6 }, { id: 5 }]],
  [{ body: '$.at', after: 'now' }, { at: NOW + 1 }, { at: NOW }],
  [{ body: '$', equals_json: { a: 1 } }, { a: 1 }, { a: 2 }],
  [{ body: '', schema: { required: ['a'] } }, { a: 1 }, {}],
  [{ body: '', contains: '"a":1' }, { a: 1 }, { a: 2 }],
  [{ body_text: true, equals_json: { a: 1 } }, { a: 1 }, { a: 2 }],
  [{ body: '$.a' }, { a: null }, {}],
];

test.each(BODIES)('%j holds for %j and not for %j', (condition, good, bad) => {
  expect(holds(condition, { json: good })).toBe(true);
  expect(holds(condition, { json: bad })).toBe(false);
});

test('every operator is in one of these tables', () => {
  const tried = new Set([...TEXTS, ...LISTS, ...BODIES].flatMap(([operators]) => Object.keys(operators)));
  expect(OPERATOR_NAMES.filter((name) => !tried.has(name))).toEqual([]);
});
