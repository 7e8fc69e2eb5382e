import { expect, test } from 'vitest';
import type { Collection } from '../../../../api/collection-queries';
import { documentOf, fieldOf, valuesOf } from './collection-values';

const collection: Collection = {
  id: 'c',
  group_id: 'g',
  revision: 3,
  created_by: 'ada',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  name: 'posts',
  path: '/posts',
  description: '',
  enabled: true,
  singular: false,
  schema: { type: 'object' },
  id_field: 'id',
  id_strategy: 'auto',
  dialect: 'v1',
  seed: { rows: [{ id: 1 }] },
  unique_keys: [['email'], ['shop', 'number']],
  relations: [{ name: 'writer', kind: 'belongs_to', collection: 'authors', foreign_key: 'author_id' }],
  on_delete: 'keep',
  read_only: true,
};

test('what is shown and saved unchanged is what it was', () => {
  expect(collection).toMatchObject(documentOf(valuesOf(collection)));
});

test('no schema is no text, and generated rows are a number', () => {
  const other: Collection = { ...collection, schema: null, seed: { count: 5 } };
  expect(valuesOf(other)).toMatchObject({ schema: '', seed: { kind: 'count', count: 5 } });
  expect(documentOf(valuesOf(other))).toMatchObject({ schema: null, seed: { count: 5 } });
});

test('fields of one key stand in a line, and empty lines are none', () => {
  const values = { ...valuesOf(collection), unique_keys: ['a,b ', '', ' , '] };
  expect(documentOf(values).unique_keys).toEqual([['a', 'b']]);
});

test.each([
  ['/schema/properties/a/type', '/schema', '/properties/a/type'],
  ['/seed/rows/3/id', '/seed/rows', '/3/id'],
  ['/unique_keys/1/0', '/unique_keys/1', '/0'],
  ['/relations/0/name', '/relations/0/name', ''],
])('%s is said at %s', (pointer, at, inside) => {
  expect(fieldOf(pointer)).toEqual({ pointer: at, inside });
});
