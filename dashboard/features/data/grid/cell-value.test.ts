import { expect, test } from 'vitest';
import { editedText, isWide, parseCell, shownText, withField } from './cell-value';
import type { CellKind, Column } from './columns';

const column = (kind: CellKind, isNullable = false): Column => ({
  key: 'a',
  path: ['a'],
  kind,
  choices: [],
  isId: false,
  isNullable,
  width: 100,
});

test.each<[CellKind, string, unknown]>([
  ['text', '12', '12'],
  ['number', ' 1,5 ', 1.5],
  ['number', '', undefined],
  ['integer', '7', 7],
  ['boolean', 'true', true],
  ['choice', '"x"', 'x'],
  ['any', '12', 12],
  ['any', '"12"', '12'],
  ['any', 'twelve', 'twelve'],
])('a cell of %s takes %j as %j', (kind, text, value) => {
  expect(parseCell(column(kind), text, undefined)).toEqual({ ok: true, value });
});

test('a number must be one, and a whole one where the schema says so', () => {
  expect(parseCell(column('number'), 'many', 1)).toEqual({ ok: false, fault: 'number' });
  expect(parseCell(column('integer'), '1.5', 1)).toEqual({ ok: false, fault: 'integer' });
});

test('an empty number is null where that is allowed; an empty text stays the text, and none stays none', () => {
  expect(parseCell(column('number', true), '', 1)).toEqual({ ok: true, value: null });
  expect(parseCell(column('text'), '', 'a')).toEqual({ ok: true, value: '' });
  expect(parseCell(column('text'), '', undefined)).toEqual({ ok: true, value: undefined });
});

test.each(['12', 'true', 'plain', 'a "b"'])('%j is the same after an edit that changed nothing', (value) => {
  const any = column('any');
  expect(parseCell(any, editedText(any, value), value)).toEqual({ ok: true, value });
});

test('objects and texts of several lines are edited where there is room', () => {
  expect(isWide(column('any'), { a: 1 })).toBe(true);
  expect(isWide(column('text'), 'a\nb')).toBe(true);
  expect(isWide(column('json'), undefined)).toBe(true);
  expect(isWide(column('any'), null)).toBe(false);
});

test('a field is set in its place, and taken away by undefined', () => {
  expect(JSON.stringify(withField({ a: 1, b: 2 }, 'a', 3))).toBe('{"a":3,"b":2}');
  expect(withField({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
});

test('a cell shows the beginning of a long value', () => {
  expect(shownText('x'.repeat(1_000))).toHaveLength(201);
  expect(shownText(null)).toBe('null');
});
