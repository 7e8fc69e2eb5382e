import { Show } from 'solid-js';
import { ActionButton } from '../../../ui/action-button';
import type { Selection } from '../../../ui/create-selection';
import { words } from '../words';

type Props = { selection: Selection; reason: string | undefined; onRemove: () => void };

/** What can be done to all that is selected. */
export function SelectionBar(props: Props) {
  return (
    <Show when={props.selection.count() > 0}>
      <div
        data-bottom-bar
        class="sticky bottom-4 z-10 mt-3 flex flex-wrap items-center gap-2 rounded-card border border-line bg-surface px-3 py-2 shadow-float"
      >
        <span role="status" class="grow font-medium">
          {words().chosen(props.selection.count())}
        </span>
        <ActionButton look="dangerPlain" reason={props.reason} onPress={props.onRemove}>
          {words().removeMany(props.selection.count())}
        </ActionButton>
        <ActionButton look="quiet" onPress={props.selection.clear}>
          {words().clearSelection}
        </ActionButton>
      </div>
    </Show>
  );
}
