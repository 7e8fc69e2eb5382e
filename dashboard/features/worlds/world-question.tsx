import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '../../api/query/client';
import { worldsOf } from '../../api/world-queries';
import { deleteWorld, resetWorld } from '../../api/world-writes';
import { ActQuestion } from '../../parts/act-question';
import { useGroup } from '../../parts/group-frame';
import { showToast } from '../../ui/toasts';
import type { WorldsAddress } from './create-worlds-address';
import { words } from './words';

type Props = { kind: 'reset' | 'delete'; world: string; address: WorldsAddress };

/** Asks before a memory is lost: neither can be undone. */
export function WorldQuestion(props: Props) {
  const { group } = useGroup();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isReset = () => props.kind === 'reset';

  async function act(): Promise<void> {
    const at = { groupId: group().id, world: props.world };
    const { address } = props;
    const wasReset = isReset();
    if (wasReset) await resetWorld(at);
    else await deleteWorld(at);
    showToast({
      text: wasReset ? words().wasReset(at.world) : words().removed(at.world),
      tone: 'success',
    });
    if (wasReset || address.world() === undefined) address.dismiss();
    else navigate(address.list());
    void client.invalidateQueries({ queryKey: worldsOf(at.groupId) });
    client.removeQueries({ queryKey: ['items', at.groupId] });
  }

  return (
    <ActQuestion
      open
      title={isReset() ? words().resetTitle(props.world) : words().removeTitle(props.world)}
      consequence={isReset() ? words().resetConsequence : words().removeConsequence}
      confirm={isReset() ? words().resetConfirm : words().removeConfirm}
      onCancel={props.address.dismiss}
      act={act}
    />
  );
}
