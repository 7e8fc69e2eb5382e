import { expect, test } from 'vitest';
import type { ObjectsPage, StoredObject } from '../../../api/store-queries';
import { foldersTo, nameBelow, rowsOf } from './store-row';

function object(key: string, version_id = 'null'): StoredObject {
  const rest = { size: 1, etag: 'e', modified_at: '2026-01-01T00:00:00Z', storage_class: 'STANDARD' };
  return {
    key,
    version_id,
    is_latest: true,
    is_delete_marker: false,
    ...rest,
    owner: { id: 'o', name: null },
  };
}

const page = (folders: string[], objects: StoredObject[]): ObjectsPage => ({
  folders,
  objects,
  next_cursor: null,
});

test('a further page comes below: nothing that is on screen is moved', () => {
  const first = page(['a/'], [object('b')]);
  const before = rowsOf([first], '', false).map(({ id }) => id);
  const after = rowsOf([first, page(['c/'], [object('d')])], '', false).map(({ id }) => id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toEqual(['f a/', 'o b', 'f c/', 'o d']);
});

test('a folder does not list itself, unless every version is asked for', () => {
  const pages = [page([], [object('a/', 'v1'), object('a/b', 'v2')])];
  expect(rowsOf(pages, 'a/', false)).toHaveLength(1);
  expect(rowsOf(pages, 'a/', true).map(({ id }) => id)).toEqual(['v v1 a/', 'v v2 a/b']);
});

test('the way to a prefix is folder by folder, also through one without a name', () => {
  expect(foldersTo('a/b/c')).toEqual(['a/', 'a/b/']);
  expect(foldersTo('a//b/')).toEqual(['a/', 'a//', 'a//b/']);
  expect([nameBelow('a/b', 'a/'), nameBelow('a/', 'a/')]).toEqual(['b', 'a/']);
});
