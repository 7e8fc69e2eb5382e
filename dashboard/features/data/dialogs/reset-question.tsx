import { createSignal, Show } from 'solid-js';
import { itemsOf } from '../../../api/collection-queries';
import { resetItems } from '../../../api/collection-writes';
import { useQueryClient } from '../../../api/query/client';
import { worldsOf } from '../../../api/world-queries';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Question } from '../../../ui/question';
import { showToast } from '../../../ui/toasts';
import type { CollectionDialogProps } from './collection-dialogs';
import { words } from './words';

export function ResetQuestion(props: CollectionDialogProps) {
  const { group } = useGroup();
  const client = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();

  async function reset(): Promise<void> {
    const at = { groupId: group().id, collectionId: props.collection.id, world: props.address.world() };
    setBusy(true);
    setFailure(undefined);
    try {
      const count = await resetItems(at);
      props.address.dismiss();
      showToast({ text: words().wasReset(props.collection.name, count), tone: 'success' });
      void client.resetQueries({ queryKey: itemsOf(at) });
      void client.invalidateQueries({ queryKey: worldsOf(at.groupId) });
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Question
      open
      title={words().resetTitle(props.collection.name)}
      consequence={words().resetConsequence(props.items.total() ?? 0, props.address.world())}
      confirm={words().resetConfirm}
      isBusy={isBusy()}
      error={<Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>}
      onCancel={props.address.dismiss}
      onConfirm={() => void reset()}
    />
  );
}
