import { createSignal, Show } from 'solid-js';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import type { Selection } from '../../ui/create-selection';
import type { EndpointActions } from './create-endpoint-actions';
import type { Place } from './create-place';
import { words } from './words';

type Props = { selection: Selection; actions: EndpointActions; place: Place };

/** What can be done to all that is selected. */
export function SelectionBar(props: Props) {
  const { access } = useProject();
  const reason = () => access().reason('editor');

  const [isBusy, setBusy] = createSignal(false);

  async function change(action: 'enable' | 'disable'): Promise<void> {
    if (isBusy()) return;
    setBusy(true);
    if (await props.actions.change(action, props.selection.ids())) props.selection.clear();
    setBusy(false);
  }

  return (
    <Show when={props.selection.count() > 0}>
      <div
        data-bottom-bar
        class="sticky bottom-4 z-10 mt-3 flex flex-wrap items-center gap-2 rounded-card border border-line bg-surface px-3 py-2 shadow-float"
      >
        <span role="status" class="grow font-medium">
          {words().chosen(props.selection.count())}
        </span>
        <ActionButton reason={reason()} isBusy={isBusy()} onPress={() => void change('enable')}>
          {words().enable}
        </ActionButton>
        <ActionButton reason={reason()} isBusy={isBusy()} onPress={() => void change('disable')}>
          {words().disable}
        </ActionButton>
        <ActionButton look="dangerPlain" reason={reason()} onPress={() => props.place.askRemove('chosen')}>
          {words().removeMany(props.selection.count())}
        </ActionButton>
        <ActionButton look="quiet" onPress={props.selection.clear}>
          {words().clear}
        </ActionButton>
      </div>
    </Show>
  );
}
