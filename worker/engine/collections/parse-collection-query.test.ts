import { describe, expect, test } from 'vitest';
import type { Comparison, Dialect } from './collection-query';
import { compileCondition } from './evaluate-condition';
import { readFieldPath, withValueAt } from './field-path';
import { parseCollectionQuery } from './parse-collection-query';
import { pluralOf, singularOf } from './plural';

function parsed(text: string, dialect: Dialect) {
  const answer = parseCollectionQuery([...new URLSearchParams(text)], dialect);
  if (!answer.ok) throw new Error(answer.findings[0]?.message);
  return answer.query;
}

function refusal(text: string, dialect: Dialect = 'auto') {
  const answer = parseCollectionQuery([...new URLSearchParams(text)], dialect);
  return answer.ok ? null : answer.findings;
}

describe('the query of a list', () => {
  test.each([
    ['v0', 'a_like=x', 'matches'],
    ['v0', 'a_gt=1', undefined],
    ['v1', 'a_gt=1', 'gt'],
    ['v1', 'a:gt=1', 'gt'],
    ['auto', 'a_gt=1', 'gt'],
    ['auto', 'a_like=1', 'matches'],
    ['mockoon', 'a_start=1', 'matches'],
    ['mockoon', 'a_contains=1', undefined],
    ['mockoon', 'a=1', undefined],
  ] as const)('of %s reads %s', (dialect, text, operator) => {
    const condition = parsed(text, dialect).condition as Comparison | null;
    const isSuffix = condition?.path.join('.') === 'a';
    expect(isSuffix ? condition?.operator : undefined).toBe(operator);
  });

  test('means one page, one slice or all of it', () => {
    expect(parsed('_page=2&_limit=5', 'v0').page).toMatchObject({ kind: 'page', number: 2, size: 5 });
    expect(parsed('_page=2&_per_page=5', 'auto').page).toMatchObject({ isEnvelope: true, size: 5 });
    expect(parsed('_page=2', 'auto').page).toMatchObject({ isEnvelope: false, size: 10 });
    expect(parsed('_page=-3', 'v1').page).toMatchObject({ number: 1, isEnvelope: true });
    expect(parsed('_start=2&_limit=3', 'v0').page).toEqual({ kind: 'slice', start: 2, end: 5 });
    expect(parsed('limit=7', 'mockoon').page).toMatchObject({ kind: 'page', number: 1, size: 7 });
    expect(parsed('_page=1&_limit=99999999', 'v0').page).toMatchObject({ size: 10_000 });
    expect(parsed('', 'v0').page).toEqual({ kind: 'all' });
  });

  test('is refused, with the parameter, where it asks for too much', () => {
    expect(refusal(`${'a.'.repeat(20)}b=1`)).toMatchObject([{ pointer: `query:/${'a.'.repeat(20)}b` }]);
    expect(refusal('_sort=a,b,c,d,e')).toHaveLength(1);
    const many = Array.from({ length: 100 }, (_, index) => `f${index}=1`).join('&');
    expect(refusal(many)).toHaveLength(1);
    expect(refusal(Array.from({ length: 300 }, () => 'a=1').join('&'))).toHaveLength(1);
    expect(refusal(`a=${'x'.repeat(5_000)}`)).toHaveLength(1);
    const deep = `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`;
    expect(refusal(`_where=${encodeURIComponent(deep)}`)).not.toBe(null);
    expect(refusal(`${encodeURIComponent('a"b')}=1`)).not.toBe(null);
  });

  test('has the words of the house in no dialect for a field', () => {
    for (const dialect of ['v0', 'v1', 'auto', 'mockoon'] as const)
      expect(parsed('__world=w&_cursor=', dialect).condition).toBe(null);
  });
});

test('what JavaScript decides is what the database would', () => {
  const { condition } = parsed('_where={"or":[{"a":{"gte":5}},{"b.c":{"ne":"x"}}]}', 'v1');
  if (!condition) throw new Error('There is a condition.');
  const test_ = compileCondition(condition, () => ({ test: () => false }));
  expect([{ a: 5 }, { a: '6' }, { a: 4, b: { c: 'x' } }, { a: null, b: { c: 'y' } }].map(test_)).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('a path never reaches what an object inherits', () => {
  const { condition } = parsed('constructor.name=Object', 'v0');
  if (!condition) throw new Error('There is a condition.');
  expect(compileCondition(condition, () => ({ test: () => true }))({})).toBe(false);
  expect(Object.keys(withValueAt({}, ['__proto__', 'a'], 1))).toEqual(['__proto__']);
  expect(readFieldPath('a[0].b')).toEqual(['a', '0', 'b']);
});

test.each([
  ['posts', 'post'],
  ['categories', 'category'],
  ['boxes', 'box'],
  ['people', 'person'],
  ['blogPeople', 'blogPerson'],
  ['classes', 'class'],
  ['status', 'status'],
  ['movies', 'movie'],
])('%s and %s belong together', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
  if (plural !== singular) expect(pluralOf(singular)).toBe(plural);
});
