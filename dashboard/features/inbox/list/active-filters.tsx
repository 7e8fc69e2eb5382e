import { For, Show } from 'solid-js';
import { button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import type { Filter, InboxAddress } from '../create-inbox-address';
import { words } from '../words';

/** Those that no field above shows. */
const CHIPS: readonly Filter[] = ['provider', 'address', 'agent'];

/** Beside the list, so that what was pressed to narrow it down stays where it is. */
export function ActiveFilters(props: { address: InboxAddress }) {
  const chips = () => CHIPS.filter((name) => props.address.filter(name) !== undefined);
  return (
    <Show when={props.address.isFiltered()}>
      <div class="-my-1 flex flex-wrap items-center gap-2">
        <For each={chips()}>
          {(name) => (
            <Chip
              removeLabel={words().removeFilter(words().filters[name])}
              onRemove={() => props.address.filterBy({ [name]: undefined })}
            >
              {words().filters[name]}: <span translate="no">{props.address.filter(name)}</span>
            </Chip>
          )}
        </For>
        <button type="button" class={button.quiet} onClick={() => props.address.clearFilters()}>
          {words().clearFilters}
        </button>
      </div>
    </Show>
  );
}
