import { expect, test } from 'vitest';
import { compileSchema } from '../schema/compile-schema';
import { ruleJsonSchema } from './rule-json-schema';

const compiled = compileSchema(ruleJsonSchema());

test.each([
  { query: 'page', equals: '2' },
  {
    all: [{ header: 'x', matches: 'a+', ignore_case: true }, { not: { body: '$.a', not: { at_least: 2 } } }],
  },
  { any: [{ call: 2 }, { part: 'f', file_name: 'a' }, { state: 'cart', at: '$.n', size: { at_least: 1 } }] },
  { body: '', json_path: { path: '$.a', equals: 1 } },
])('%j is a rule', (rule) => {
  expect(compiled.ok && compiled.value.test(rule)).toBe(true);
});

test.each([
  {},
  { query: 'page', equal: '2' },
  { query: 'page', header: 'x' },
  { all: [] },
  { all: [{ query: 'a' }], query: 'b' },
  { query: 'a', contains: 7 },
  { call: 0 },
])('%j is none', (rule) => {
  expect(compiled.ok && compiled.value.test(rule)).toBe(false);
});
