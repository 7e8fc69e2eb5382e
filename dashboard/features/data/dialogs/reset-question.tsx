import { itemsOf } from '../../../api/collection-queries';
import { resetItems } from '../../../api/collection-writes';
import { useQueryClient } from '../../../api/query/client';
import { worldsOf } from '../../../api/world-queries';
import { ActQuestion } from '../../../parts/act-question';
import { useGroup } from '../../../parts/group-frame';
import { showToast } from '../../../ui/toasts';
import type { CollectionDialogProps } from './collection-dialogs';
import { words } from './words';

export function ResetQuestion(props: CollectionDialogProps) {
  const { group } = useGroup();
  const client = useQueryClient();

  async function reset(): Promise<void> {
    const at = { groupId: group().id, collectionId: props.collection.id, world: props.address.world() };
    const count = await resetItems(at);
    props.address.dismiss();
    showToast({ text: words().wasReset(props.collection.name, count), tone: 'success' });
    void client.resetQueries({ queryKey: itemsOf(at) });
    void client.invalidateQueries({ queryKey: worldsOf(at.groupId) });
  }

  return (
    <ActQuestion
      open
      title={words().resetTitle(props.collection.name)}
      consequence={words().resetConsequence(props.items.total() ?? 0, props.address.world())}
      confirm={words().resetConfirm}
      onCancel={props.address.dismiss}
      act={reset}
    />
  );
}
