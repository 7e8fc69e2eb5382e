import { Show } from 'solid-js';
import { button } from '../../../ui/button';
import { words } from '../words';

/** There are events, or were: but none that is asked for. */
export function NothingFound(props: { isFiltered: boolean; onClear: () => void }) {
  return (
    <div class="grid justify-items-center gap-3 py-10 text-center">
      <p class="text-fg-muted">{props.isFiltered ? words().noneFits : words().noneLeft}</p>
      <Show when={props.isFiltered}>
        <button type="button" class={button.plain} onClick={() => props.onClear()}>
          {words().clearFilters}
        </button>
      </Show>
    </div>
  );
}
