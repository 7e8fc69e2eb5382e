import { expect, test } from 'vitest';
import { readRule, writeRule } from './built-rule';

test.each([
  { query: 'page', equals: '2' },
  { query: 'amount', at_least: 10 },
  { query: 'amount', at_least: '' },
  { body: '$.a', equals: '' },
  { query: 'country', one_of: ['DE', 'AT'] },
  { body: '$.total', equals: 42 },
  { body: '$.open', equals: true },
  { method: true, equals: 'PUT' },
  { call: true, equals: 3 },
  { header: 'authorization', absent: true },
  { cookie: 'session', present: true },
  {
    all: [
      { query: 'a', contains: 'x' },
      { path: true, starts_with: '/v2/' },
    ],
  },
  {
    any: [
      { scenario: 'door', equals: 'open' },
      { param: 'id', matches: '[0-9]+' },
    ],
  },
])('the builder gives back %j as it was', (rule) => {
  const built = readRule(JSON.stringify(rule));
  expect(built && JSON.parse(writeRule(built))).toEqual(rule);
});

test.each([
  '{"query": "a", "equals": "x", "ignore_case": true}',
  '{"not": {"query": "a"}}',
  '{"all": [{"any": []}]}',
  '{"query": "a", "schema": {"type": "integer"}}',
  '{"body": "$", "equals": {"a": 1}}',
  '{"query": "a", "one_of": ["a,b", "c"]}',
  '{"query": "a", "present": false}',
  '{"body": "$.a", "equals": null}',
  '[]',
  '{',
])('%s says more than the builder can, or nothing at all', (text) => {
  expect(readRule(text)).toBeUndefined();
});

test('no rule is one without conditions, and no conditions are no rule', () => {
  expect(readRule(' ')).toEqual({ join: 'all', conditions: [] });
  expect(writeRule({ join: 'any', conditions: [] })).toBe('');
});

test('a part that only must be there may be written without an operator', () => {
  expect(readRule('{"query": "debug"}')?.conditions).toEqual([
    { subject: 'query', name: 'debug', operator: 'present', value: '' },
  ]);
});
