import { createSignal } from 'solid-js';
import { ProblemError } from '../../../api/problem-error';
import { useQueryClient } from '../../../api/query/client';
import { type BucketAt, objectsQuery, storeOf } from '../../../api/store-queries';
import { type DeletedKeys, deleteKeys, type KeyToDelete } from '../../../api/store-writes';
import type { StoreRow } from './store-row';

const AT_ONCE = 1_000;

export type Removed = { count: number; markers: KeyToDelete[]; failed: DeletedKeys['failed'] };

/** Deletes rows, a folder with all that is below it; what became of them is told. */
export function createRemoval(at: () => BucketAt, hasVersions: () => boolean) {
  const queries = useQueryClient();
  const [count, setCount] = createSignal<number>();

  async function remove(rows: readonly StoreRow[]): Promise<Removed> {
    const removed: Removed = { count: 0, markers: [], failed: [] };
    setCount(0);
    try {
      const keys = rows.flatMap((row) => (row.kind === 'object' ? [keyOf(row)] : []));
      for (let from = 0; from < keys.length; from += AT_ONCE)
        await removeKeys(keys.slice(from, from + AT_ONCE), removed);
      for (const row of rows) if (row.kind === 'folder') await removeBelow(row.prefix, removed);
      return removed;
    } finally {
      setCount(undefined);
      await queries.invalidateQueries({ queryKey: storeOf(at().groupId) });
    }
  }

  async function removeKeys(keys: KeyToDelete[], removed: Removed): Promise<void> {
    const { deleted, failed } = await deleteKeys(at(), keys);
    removed.count += deleted.length;
    removed.failed.push(...failed);
    for (const { key, version_id, is_delete_marker } of deleted)
      if (is_delete_marker && version_id !== null) removed.markers.push({ key, version_id });
    setCount(removed.count);
  }

  /** Page after page from the first: what was deleted is not there any more. */
  async function removeBelow(prefix: string, removed: Removed): Promise<void> {
    for (;;) {
      const page = await firstPage(prefix);
      if (page.objects.length === 0) return;
      const keys = page.objects.map(({ key, version_id }) => (hasVersions() ? { key, version_id } : { key }));
      const before = removed.failed.length;
      await removeKeys(keys, removed);
      // Locked versions stay, and would be listed for ever.
      if (removed.failed.length - before === keys.length) return;
    }
  }

  async function firstPage(prefix: string) {
    const options = objectsQuery(at(), { prefix, hasVersions: hasVersions(), isFlat: true });
    const { pages } = await queries.fetchInfiniteQuery({ ...options, staleTime: 0 });
    const [page] = pages;
    if (!page) throw new ProblemError(0, {});
    return page;
  }

  /** A deletion that has left markers is undone by deleting those. */
  async function restore(markers: readonly KeyToDelete[]): Promise<void> {
    try {
      for (let from = 0; from < markers.length; from += AT_ONCE)
        await deleteKeys(at(), markers.slice(from, from + AT_ONCE));
    } finally {
      await queries.invalidateQueries({ queryKey: storeOf(at().groupId) });
    }
  }

  function keyOf({ object }: Extract<StoreRow, { kind: 'object' }>): KeyToDelete {
    return hasVersions() ? { key: object.key, version_id: object.version_id } : { key: object.key };
  }

  return { remove, restore, count };
}

export type Removal = ReturnType<typeof createRemoval>;
