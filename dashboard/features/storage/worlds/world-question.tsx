import { createSignal, Show } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { storeOf } from '../../../api/store-queries';
import { deleteStoreWorld, resetStoreWorld } from '../../../api/store-writes';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Question } from '../../../ui/question';
import { showToast } from '../../../ui/toasts';
import { words } from './words';

type Props = { kind: 'reset' | 'delete'; world: string; onClose: () => void };

/** Asks before what a world holds is lost: neither can be undone. */
export function WorldQuestion(props: Props) {
  const { group } = useGroup();
  const queries = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  const isReset = () => props.kind === 'reset';

  async function act(): Promise<void> {
    const at = { groupId: group().id, world: props.world };
    const wasReset = isReset();
    setBusy(true);
    setFailure(undefined);
    try {
      if (wasReset) await resetStoreWorld(at);
      else await deleteStoreWorld(at);
      showToast({ text: wasReset ? words().wasReset(at.world) : words().removed(at.world), tone: 'success' });
      props.onClose();
      await queries.invalidateQueries({ queryKey: storeOf(at.groupId) });
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
      confirm={isReset() ? words().reset : words().remove}
      isBusy={isBusy()}
      error={<Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>}
      onCancel={props.onClose}
      onConfirm={() => void act()}
    />
  );
}
