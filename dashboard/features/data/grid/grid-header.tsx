// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave rows out
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus for all of its cells
import { For, Match, Switch } from 'solid-js';
import IconDown from '~icons/lucide/arrow-down';
import IconUp from '~icons/lucide/arrow-up';
import type { Column } from './columns';

type Props = {
  columns: readonly Column[];
  template: string;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
};

/** A press sorts upwards, the next one downwards, the third takes it back. */
export function GridHeader(props: Props) {
  const direction = (key: string) => (props.sort === key ? 'ascending' : 'descending');
  const isSorted = (key: string) => props.sort === key || props.sort === `-${key}`;
  const next = (key: string) => (props.sort === key ? `-${key}` : props.sort === `-${key}` ? undefined : key);

  return (
    <div
      role="row"
      aria-rowindex={1}
      class="sticky top-0 z-10 grid border-line border-b bg-raised"
      style={{ 'grid-template-columns': props.template }}
    >
      <For each={props.columns}>
        {(column) => (
          <div
            role="columnheader"
            aria-sort={isSorted(column.key) ? direction(column.key) : 'none'}
            class="flex min-w-0"
          >
            <button
              type="button"
              class="flex min-h-8 min-w-0 grow items-center gap-1 px-3 text-left font-medium text-fg-muted text-label -outline-offset-2 hover:text-fg"
              classList={{ 'justify-end': column.kind === 'number' || column.kind === 'integer' }}
              onClick={() => props.onSort(next(column.key))}
            >
              <span class="truncate">{column.key}</span>
              <Switch>
                <Match when={props.sort === column.key}>
                  <IconUp class="shrink-0" />
                </Match>
                <Match when={props.sort === `-${column.key}`}>
                  <IconDown class="shrink-0" />
                </Match>
              </Switch>
            </button>
          </div>
        )}
      </For>
    </div>
  );
}
