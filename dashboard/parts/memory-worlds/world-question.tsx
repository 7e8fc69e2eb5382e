import { useQueryClient } from '../../api/query/client';
import { worldsOf } from '../../api/world-queries';
import { deleteWorld, resetWorld } from '../../api/world-writes';
import { showToast } from '../../ui/toasts';
import { ActQuestion } from '../act-question';
import { useGroup } from '../group-frame';
import { words } from './words';

type Props = {
  kind: 'reset' | 'delete';
  world: string;
  consequence: string;
  /** What was known of the world is asked anew. */
  queryKey: readonly unknown[];
  onClose: () => void;
};

/** Asks before what a world remembers is lost: neither can be undone. */
export function WorldQuestion(props: Props) {
  const { group } = useGroup();
  const queries = useQueryClient();
  const isReset = () => props.kind === 'reset';

  async function act(): Promise<void> {
    const at = { groupId: group().id, world: props.world };
    const wasReset = isReset();
    const { queryKey } = props;
    if (wasReset) await resetWorld(at);
    else await deleteWorld(at);
    showToast({ text: wasReset ? words().wasReset(at.world) : words().removed(at.world), tone: 'success' });
    props.onClose();
    await Promise.all([
      queries.invalidateQueries({ queryKey: worldsOf(at.groupId) }),
      queries.invalidateQueries({ queryKey }),
    ]);
  }

  return (
    <ActQuestion
      open
      title={isReset() ? words().resetTitle(props.world) : words().removeTitle(props.world)}
      consequence={props.consequence}
      confirm={isReset() ? words().resetConfirm : words().removeConfirm}
      onCancel={props.onClose}
      act={act}
    />
  );
}
