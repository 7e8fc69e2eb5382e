import type { ObjectsPage, StoredObject } from '../../../api/store-queries';

/** What a list shows in one row: everything below a folder, or one object. */
export type StoreRow =
  | { id: string; kind: 'folder'; prefix: string }
  | { id: string; kind: 'object'; object: StoredObject };

/** Folders stand before the objects of their page; what is on screen stays where it is when the next page comes. */
export function rowsOf(pages: readonly ObjectsPage[], prefix: string, hasVersions: boolean): StoreRow[] {
  return pages.flatMap(({ folders, objects }) => [
    ...folders.map((folder): StoreRow => ({ id: `f ${folder}`, kind: 'folder', prefix: folder })),
    ...objects
      // The folder itself, where somebody has made it.
      .filter(({ key }) => hasVersions || key !== prefix || prefix === '')
      .map((object): StoreRow => ({ id: idOf(object, hasVersions), kind: 'object', object })),
  ]);
}

/** Keys may hold anything; what stands before one does not, and a version has no space. */
function idOf({ key, version_id }: StoredObject, hasVersions: boolean): string {
  return hasVersions ? `v ${version_id} ${key}` : `o ${key}`;
}

/** Without what is above it. */
export function nameBelow(key: string, prefix: string): string {
  return key.startsWith(prefix) && key !== prefix ? key.slice(prefix.length) : key;
}

/** The folders that lead to a prefix, the nearest last. */
export function foldersTo(prefix: string): string[] {
  return [...prefix.matchAll(/\//g)].map(({ index }) => prefix.slice(0, index + 1));
}
