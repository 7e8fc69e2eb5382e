import { Show } from 'solid-js';
import type { Bucket } from '../../../api/store-queries';
import { ActQuestion } from '../../../parts/act-question';
import { useProject } from '../../../parts/project-frame';
import type { Selection } from '../../../ui/create-selection';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';
import type { FilesAddress } from './create-files-address';
import type { ObjectList } from './create-object-list';
import type { Removal, Removed } from './create-removal';
import { nameBelow, type StoreRow } from './store-row';

type Props = {
  bucket: Bucket;
  address: FilesAddress;
  list: ObjectList;
  selection: Selection;
  removal: Removal;
};

/** Asks before objects, versions or folders are deleted: one, or all that are chosen. */
export function RemoveQuestion(props: Props) {
  const { access } = useProject();
  const rows = (): StoreRow[] => {
    const wanted = props.address.removed();
    const ids = wanted === 'chosen' ? props.selection.ids() : wanted === undefined ? [] : [wanted];
    return ids.flatMap((id) => props.list.get(id) ?? []);
  };
  const name = () => {
    const [row, ...more] = rows();
    if (!row || more.length > 0) return undefined;
    return nameBelow(row.kind === 'folder' ? row.prefix : row.object.key, props.address.prefix());
  };
  const isUndelete = () => rows().every((row) => row.kind === 'object' && row.object.is_delete_marker);
  const keepsVersions = () => props.bucket.versioning === 'enabled' && !props.address.hasVersions();
  const consequence = () => {
    if (isUndelete()) return words().undeleteConsequence;
    if (keepsVersions()) return words().markerConsequence;
    return words().removeConsequence;
  };
  const folders = () => rows().filter(({ kind }) => kind === 'folder').length;

  async function remove(): Promise<void> {
    const removed = await props.removal.remove(rows());
    props.selection.clear();
    props.address.dismiss();
    tell(removed);
  }

  function tell({ count, markers, failed }: Removed): void {
    const [first] = failed;
    if (first)
      showToast({ text: words().someStayed(failed.length, `${first.key}: ${first.reason}`), tone: 'danger' });
    showToast({
      text: words().removed(count),
      ...(markers.length > 0
        ? { action: { label: words().undo, run: () => void undo(markers) } }
        : { tone: 'success' as const }),
    });
  }

  async function undo(markers: Removed['markers']): Promise<void> {
    try {
      await props.removal.restore(markers);
      showToast({ text: words().undone, tone: 'success' });
    } catch (error) {
      showToast({ text: words().refused(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  return (
    <ActQuestion
      open={rows().length > 0 && !access().reason('editor')}
      title={
        isUndelete()
          ? words().undeleteTitle(rows().length)
          : name() === undefined
            ? words().removeChosen(rows().length)
            : words().removeOne(name() ?? '')
      }
      consequence={
        <>
          <p>{consequence()}</p>
          <Show when={folders() > 0}>
            <p class="mt-2">{words().withFolders}</p>
          </Show>
          <Show when={(props.removal.count() ?? 0) > 0}>
            <p role="status" class="mt-2 tabular-nums">
              {words().removing(props.removal.count() ?? 0)}
            </p>
          </Show>
        </>
      }
      confirm={isUndelete() ? words().bringBack : words().remove}
      onCancel={props.address.dismiss}
      act={remove}
    />
  );
}
