import { expect, test } from 'vitest';
import { columnsOf } from './columns';

const kinds = (schema: unknown, items: Record<string, unknown>[]) =>
  columnsOf(schema, 'id', items).columns.map(({ key, kind }) => `${key}: ${kind}`);

test('the id comes first, then what the schema names, then what the items have besides', () => {
  const schema = { properties: { stars: { type: 'integer' }, id: { type: 'integer' } } };
  expect(kinds(schema, [{ text: 'a', id: 1, stars: 2 }])).toEqual([
    'id: any',
    'stars: integer',
    'text: text',
  ]);
});

test('without a schema the values tell the type, and several of them any', () => {
  expect(
    kinds(null, [
      { a: 1, b: 'x', c: [1] },
      { a: null, b: 2, c: {} },
    ]),
  ).toEqual(['id: any', 'a: number', 'b: any', 'c: json']);
});

test('what may be null says so, and what the schema counts up is chosen from', () => {
  const schema = { properties: { a: { type: ['string', 'null'] }, b: { enum: ['x', 'y', null] } } };
  const [, a, b] = columnsOf(schema, 'id', []).columns;
  expect(a).toMatchObject({ kind: 'text', isNullable: true });
  expect(b).toMatchObject({ kind: 'choice', choices: ['x', 'y'], isNullable: true });
});

test('an item of a thousand fields has columns for some, and the others are told', () => {
  const item = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`f${at}`, at]));
  const { columns, hidden } = columnsOf(null, 'meta.id', [item]);
  expect(columns).toHaveLength(25);
  expect(hidden).toHaveLength(976);
});
