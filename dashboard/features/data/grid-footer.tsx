import { Show } from 'solid-js';
import IconBraces from '~icons/lucide/braces';
import IconCopy from '~icons/lucide/copy';
import IconTrash from '~icons/lucide/trash-2';
import { ActionButton } from '../../ui/action-button';
import { link } from '../../ui/button';
import type { Items } from './create-items';
import type { Grid } from './grid/create-grid';
import { words } from './words';

type Props = {
  items: Items;
  grid: Grid;
  isNarrowed: boolean;
  /** Fields that have no column. */
  hidden: readonly string[];
  isSingular: boolean;
  reason: string | undefined;
  onSeeAll: () => void;
  onOpen: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

/** Below the grid: how much there is, what is wrong with the cell, and what can be done with its row. */
export function GridFooter(props: Props) {
  const id = () => props.grid.activeId();
  const fault = () => props.grid.faultAt(id() ?? '', props.grid.activeColumn()?.key ?? '');
  const noRow = () => (id() === undefined ? words().noRow : undefined);
  const shown = () => props.items.ids().length;
  const count = () => {
    if (!props.isNarrowed) return words().itemCount(props.items.total() ?? 0);
    return props.items.hasMore()
      ? words().fitsAtLeast(shown())
      : words().fits(shown(), props.items.total() ?? 0);
  };

  return (
    <>
      <p role="alert" class="mt-2 text-danger empty:hidden">
        <Show when={fault()}>
          {(known) => <>{words().cellFault(props.grid.activeColumn()?.key ?? '', known().message)}</>}
        </Show>
      </p>
      <div class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <p class="text-fg-muted tabular-nums">
          {count()}{' '}
          <Show when={props.isNarrowed}>
            <button type="button" class={link} onClick={() => props.onSeeAll()}>
              {words().seeAll}
            </button>
          </Show>
          <Show when={props.hidden.length > 0}> {words().hiddenFields(props.hidden.length)}</Show>
        </p>
        <div role="toolbar" aria-label={words().rowActions} class="ml-auto flex flex-wrap items-center gap-2">
          <Show when={id()}>
            <span class="text-fg-subtle text-label">
              {words().row} <code class="font-mono">{id()}</code>
            </span>
          </Show>
          <ActionButton
            look="quiet"
            icon={<IconBraces />}
            keys="Ctrl+Enter"
            reason={noRow()}
            onPress={props.onOpen}
          >
            {words().open}
          </ActionButton>
          <Show when={!props.isSingular}>
            <ActionButton
              look="quiet"
              icon={<IconCopy />}
              keys="Ctrl+d"
              reason={props.reason ?? noRow()}
              onPress={props.onDuplicate}
            >
              {words().duplicate}
            </ActionButton>
            <ActionButton
              look="quiet"
              icon={<IconTrash />}
              keys="Delete"
              reason={props.reason ?? noRow()}
              onPress={props.onRemove}
            >
              {words().remove}
            </ActionButton>
          </Show>
        </div>
      </div>
    </>
  );
}
