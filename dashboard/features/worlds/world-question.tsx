import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useQueryClient } from '../../api/query/client';
import { worldsOf } from '../../api/world-queries';
import { deleteWorld, resetWorld } from '../../api/world-writes';
import { useGroup } from '../../parts/group-frame';
import { ProblemNotice } from '../../parts/problem-notice';
import { Question } from '../../ui/question';
import { showToast } from '../../ui/toasts';
import type { WorldsAddress } from './create-worlds-address';
import { words } from './words';

type Props = { kind: 'reset' | 'delete'; world: string; address: WorldsAddress };

/** Asks before a memory is lost: neither can be undone. */
export function WorldQuestion(props: Props) {
  const { group } = useGroup();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  const isReset = () => props.kind === 'reset';

  async function act(): Promise<void> {
    const at = { groupId: group().id, world: props.world };
    const { address } = props;
    const wasReset = isReset();
    setBusy(true);
    setFailure(undefined);
    try {
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
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Question
      open
      title={isReset() ? words().resetTitle(props.world) : words().removeTitle(props.world)}
      consequence={isReset() ? words().resetConsequence : words().removeConsequence}
      confirm={isReset() ? words().resetConfirm : words().removeConfirm}
      isBusy={isBusy()}
      error={<Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>}
      onCancel={props.address.dismiss}
      onConfirm={() => void act()}
    />
  );
}
