import { Show } from 'solid-js';
import { ActionButton } from '../../../ui/action-button';
import type { Selection } from '../create-selection';
import { words } from '../words';

type Props = {
  selection: Selection;
  /** What is open stands for the second one. */
  other: string | undefined;
  onCompare: () => void;
};

export function SelectionBar(props: Props) {
  const chosen = () => props.selection.chosen();
  const isPair = () => chosen().length === 2 || (props.other !== undefined && props.other !== chosen()[0]);

  return (
    <Show when={chosen().length > 0}>
      <div role="status" class="flex flex-wrap items-center gap-2 rounded-card bg-accent-soft px-3 py-1">
        <span class="grow text-accent">{isPair() ? words().twoChosen : words().oneChosen}</span>
        <ActionButton keys="d" reason={isPair() ? undefined : words().oneChosen} onPress={props.onCompare}>
          {words().compare}
        </ActionButton>
        <ActionButton look="quiet" onPress={props.selection.clear}>
          {words().unchooseAll}
        </ActionButton>
      </div>
    </Show>
  );
}
