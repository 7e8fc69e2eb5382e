import { useNavigate } from '@solidjs/router';
import { collectionsOf } from '../../../api/collection-queries';
import { deleteCollection, restoreCollection } from '../../../api/collection-writes';
import { useQueryClient } from '../../../api/query/client';
import { ActQuestion } from '../../../parts/act-question';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { showToast } from '../../../ui/toasts';
import type { CollectionDialogProps } from './collection-dialogs';
import { words } from './words';

export function DeleteQuestion(props: CollectionDialogProps) {
  const { project } = useProject();
  const { group } = useGroup();
  const client = useQueryClient();
  const navigate = useNavigate();

  async function remove(): Promise<void> {
    const { id, name } = props.collection;
    const at = { groupId: group().id, id };
    const list = paths.groupSection(project().slug, group().slug, 'data');
    await deleteCollection(at);
    navigate(list);
    void client.invalidateQueries({ queryKey: collectionsOf(at.groupId) });
    showToast({
      text: words().collectionRemoved(name),
      action: { label: words().undo, run: () => void restore(at, name) },
    });
  }

  async function restore(at: { groupId: string; id: string }, name: string): Promise<void> {
    try {
      await restoreCollection(at);
      await client.invalidateQueries({ queryKey: collectionsOf(at.groupId) });
      showToast({ text: words().collectionRestored(name), tone: 'success' });
    } catch (error) {
      showToast({
        text: words().notBroughtBack(error instanceof Error ? error.message : ''),
        tone: 'danger',
      });
    }
  }

  return (
    <ActQuestion
      open
      title={words().deleteTitle(props.collection.name)}
      consequence={words().deleteConsequence(props.collection.path)}
      confirm={words().removeCollection}
      onCancel={props.address.dismiss}
      act={remove}
    />
  );
}
