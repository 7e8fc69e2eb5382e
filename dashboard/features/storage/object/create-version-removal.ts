import { createSignal } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { type ObjectAt, type StoredObject, storeOf } from '../../../api/store-queries';
import { deleteKeys } from '../../../api/store-writes';
import { showToast } from '../../../ui/toasts';
import type { FilesAddress } from '../files/create-files-address';
import { words } from './words';

type Removed = Pick<StoredObject, 'key' | 'version_id' | 'is_delete_marker'>;

/** Deletes one version for good; to delete a delete marker brings the object back. */
export function createVersionRemoval(at: () => ObjectAt, address: FilesAddress) {
  const queries = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);

  async function remove({ key, version_id, is_delete_marker }: Removed): Promise<void> {
    const place = at();
    setBusy(true);
    try {
      const { failed } = await deleteKeys(place, [{ key, version_id }]);
      const [refusal] = failed;
      if (refusal) throw new Error(refusal.reason);
      showToast({ text: is_delete_marker ? words().isBack : words().versionRemoved, tone: 'success' });
      // It cannot be looked at any more.
      if (place.version === version_id) address.openObject(key, { tab: 'versions' });
      await queries.invalidateQueries({ queryKey: storeOf(place.groupId) });
    } catch (error) {
      showToast({ text: words().notRemoved(error instanceof Error ? error.message : ''), tone: 'danger' });
    } finally {
      setBusy(false);
      address.dismiss();
    }
  }

  return { remove, isBusy };
}
