import { useQueryClient } from '../../../api/query/client';
import { storeOf } from '../../../api/store-queries';
import { deleteStoreWorld, resetStoreWorld } from '../../../api/store-writes';
import { ActQuestion } from '../../../parts/act-question';
import { useGroup } from '../../../parts/group-frame';
import { showToast } from '../../../ui/toasts';
import { words } from './words';

type Props = { kind: 'reset' | 'delete'; world: string; onClose: () => void };

/** Asks before what a world holds is lost: neither can be undone. */
export function WorldQuestion(props: Props) {
  const { group } = useGroup();
  const queries = useQueryClient();
  const isReset = () => props.kind === 'reset';

  async function act(): Promise<void> {
    const at = { groupId: group().id, world: props.world };
    const wasReset = isReset();
    if (wasReset) await resetStoreWorld(at);
    else await deleteStoreWorld(at);
    showToast({ text: wasReset ? words().wasReset(at.world) : words().removed(at.world), tone: 'success' });
    props.onClose();
    await queries.invalidateQueries({ queryKey: storeOf(at.groupId) });
  }

  return (
    <ActQuestion
      open
      title={isReset() ? words().resetTitle(props.world) : words().removeTitle(props.world)}
      consequence={isReset() ? words().resetConsequence : words().removeConsequence}
      confirm={isReset() ? words().reset : words().remove}
      onCancel={props.onClose}
      act={act}
    />
  );
}
