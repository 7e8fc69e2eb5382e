import { createEffect, createSignal, on, Show } from 'solid-js';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import type { EndpointEditor } from '../create-endpoint-editor';
import { words } from './words';

/** What becomes of edits whose endpoint somebody else has deleted. */
export function GoneDialog(props: { gone: EndpointEditor['gone'] }) {
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  createEffect(on(props.gone.isMet, () => setFailure(undefined)));

  async function restore(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await props.gone.restore();
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open={props.gone.isMet()}
      title={words().title}
      isKept
      onClose={() => props.gone.postpone()}
      footer={
        <>
          <ActionButton onPress={() => props.gone.postpone()}>{words().later}</ActionButton>
          <ActionButton onPress={() => void props.gone.createAgain()}>{words().createAgain}</ActionButton>
          <ActionButton look="primary" isBusy={isBusy()} onPress={() => void restore()}>
            {words().restore}
          </ActionButton>
        </>
      }
    >
      <p class="text-fg-muted">{words().nothingLost}</p>
      <Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>
    </Dialog>
  );
}
