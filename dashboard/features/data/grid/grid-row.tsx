// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave rows out
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus for all of its cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid has the keys for all of its cells
// biome-ignore-all lint/a11y/noStaticElementInteractions: its role is written, though chosen
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: its role is written, though chosen
import { For, Show } from 'solid-js';
import type { Item } from '../../../api/collection-queries';
import { CellEditor } from './cell-editor';
import { shownText } from './cell-value';
import type { Column } from './columns';
import type { Grid } from './create-grid';
import { valueIn } from './item-id';

type Props = {
  id: string;
  row: number;
  item: Item | undefined;
  columns: readonly Column[];
  template: string;
  grid: Grid;
  cellId: (row: number, column: number) => string;
  onEdited: () => void;
};

export function GridRow(props: Props) {
  const isActiveRow = () => props.grid.active().row === props.row;
  const isActive = (column: number) => isActiveRow() && props.grid.active().column === column;
  const isEdited = (column: number) =>
    props.grid.editing()?.id === props.id && props.grid.editing()?.column === column;

  function pressed(column: number): void {
    if (isEdited(column)) return;
    const wasActive = isActive(column) && document.activeElement?.getAttribute('role') === 'grid';
    // Elsewhere a cell may still be open.
    if (props.grid.editing() && !props.grid.commit()) return;
    props.grid.moveTo({ row: props.row, column });
    if (wasActive) props.grid.edit();
    else props.onEdited();
  }

  return (
    <div
      role="row"
      aria-rowindex={props.row + 2}
      data-chosen={isActiveRow() || undefined}
      class="grid h-row border-line border-b hover:bg-raised data-chosen:bg-accent-soft"
      style={{ 'grid-template-columns': props.template }}
    >
      <For each={props.columns}>
        {(column, at) => {
          const value = () => valueIn(props.item, column.path);
          const isNumber = () => typeof value() === 'number' && !column.isId;
          return (
            <div
              id={props.cellId(props.row, at())}
              role={column.isId ? 'rowheader' : 'gridcell'}
              aria-colindex={at() + 1}
              aria-selected={isActive(at())}
              aria-invalid={props.grid.faultAt(props.id, column.key) ? true : undefined}
              class="relative flex min-w-0 scroll-mt-10 items-center px-3 aria-invalid:bg-danger-soft aria-invalid:text-danger aria-selected:shadow-[inset_0_0_0_2px_var(--accent)] aria-invalid:aria-selected:shadow-[inset_0_0_0_2px_var(--danger)]"
              classList={{
                'justify-end tabular-nums': isNumber(),
                'font-mono text-mono':
                  typeof value() === 'object' || typeof value() === 'boolean' || column.isId,
                'text-fg-subtle': value() === null,
              }}
              onClick={() => pressed(at())}
            >
              <Show when={isEdited(at())} fallback={<span class="truncate">{shownText(value())}</span>}>
                <CellEditor column={column} grid={props.grid} onEdited={props.onEdited} />
              </Show>
            </div>
          );
        }}
      </For>
    </div>
  );
}
