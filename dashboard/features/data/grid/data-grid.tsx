// biome-ignore-all lint/a11y/useAriaActivedescendantWithTabindex: it is in the tab order, as Solid spells it
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave rows out
import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
} from 'solid-js';
import type { Item } from '../../../api/collection-queries';
import { rowHeight } from '../../../ui/theme';
import { words } from '../words';
import type { Column } from './columns';
import type { Grid } from './create-grid';
import { createGridKeys } from './create-grid-keys';
import { GridHeader } from './grid-header';
import { GridRow } from './grid-row';

const OVERSCAN = 6;

type Props = {
  label: string;
  grid: Grid;
  ids: readonly string[];
  item: (id: string) => Item | undefined;
  columns: readonly Column[];
  /** Of all that fit; undefined while that is not known. */
  count: number | undefined;
  sort: string | undefined;
  isReadOnly: boolean;
  onSort: (sort: string | undefined) => void;
  onNearEnd: () => void;
  onRemove: () => void;
  onDuplicate: () => void;
  onOpen: () => void;
};

/** Rows of one height, of which only those in sight are in the document, with one cell that the keys move. */
export function DataGrid(props: Props) {
  const id = createUniqueId();
  let scroller: HTMLDivElement | undefined;
  let table: HTMLDivElement | undefined;
  const [top, setTop] = createSignal(0);
  const [height, setHeight] = createSignal(0);
  const [hasFocus, setFocus] = createSignal(false);

  const first = createMemo(() => Math.max(0, Math.floor(top() / rowHeight()) - OVERSCAN));
  const last = createMemo(() => Math.ceil((top() + height()) / rowHeight()) + OVERSCAN);
  const inSight = createMemo(() => props.ids.slice(first(), last()));
  const template = () =>
    props.columns.map(({ width }) => `minmax(${width}px,${Math.round(width / 16)}fr)`).join(' ');
  const least = () => `${props.columns.reduce((sum, { width }) => sum + width, 0)}px`;
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;

  function measure(): void {
    if (!scroller) return;
    setTop(scroller.scrollTop);
    setHeight(scroller.clientHeight);
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left < scroller.clientHeight * 2) props.onNearEnd();
  }

  /** As little as is needed; the header lies over the first row. */
  function reveal(row: number): void {
    if (!scroller) return;
    const start = row * rowHeight();
    const end = start + 2 * rowHeight();
    if (start < scroller.scrollTop) scroller.scrollTop = start;
    if (end > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = end - scroller.clientHeight;
    measure();
  }

  onMount(() => {
    const observer = new ResizeObserver(measure);
    if (scroller) observer.observe(scroller);
    onCleanup(() => observer.disconnect());
  });
  createEffect(on(() => [props.ids.length, rowHeight()], measure, { defer: true }));
  createEffect(
    on(
      props.grid.active,
      ({ row, column }) => {
        reveal(row);
        document.getElementById(cellId(row, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      },
      { defer: true },
    ),
  );

  const pressed = createGridKeys({
    grid: props.grid,
    pageRows: () => Math.max(1, Math.floor(height() / rowHeight()) - 2),
    lastRow: () => props.ids.length - 1,
    lastColumn: () => props.columns.length - 1,
    onRemove: () => props.onRemove(),
    onDuplicate: () => props.onDuplicate(),
    onOpen: () => props.onOpen(),
  });

  return (
    <div
      ref={scroller}
      class="max-h-[max(320px,calc(100dvh-352px))] overflow-auto rounded-card border border-line bg-surface outline-accent outline-offset-2 [overflow-anchor:none] [scrollbar-width:thin] has-[[role=grid]:focus-visible]:outline-2"
      onScroll={measure}
    >
      {/* The cell that is meant is named, not focused: it may be scrolled out of the document. */}
      <div
        ref={table}
        role="grid"
        tabindex="0"
        aria-label={props.label}
        aria-description={props.isReadOnly ? undefined : words().gridKeys}
        aria-readonly={props.isReadOnly}
        aria-rowcount={props.count === undefined ? -1 : props.count + 1}
        aria-colcount={props.columns.length}
        aria-activedescendant={
          hasFocus() && inSight().length > 0
            ? cellId(props.grid.active().row, props.grid.active().column)
            : undefined
        }
        translate="no"
        class="outline-none"
        style={{ 'min-width': least() }}
        onKeyDown={pressed}
        onFocusIn={() => setFocus(true)}
        onFocusOut={() => setFocus(false)}
      >
        <GridHeader columns={props.columns} template={template()} sort={props.sort} onSort={props.onSort} />
        <div
          role="rowgroup"
          class="box-border"
          style={{
            height: `${props.ids.length * rowHeight()}px`,
            'padding-top': `${first() * rowHeight()}px`,
          }}
        >
          <For each={inSight()}>
            {(each, index) => (
              <GridRow
                id={each}
                row={first() + index()}
                item={props.item(each)}
                columns={props.columns}
                template={template()}
                grid={props.grid}
                cellId={cellId}
                onEdited={() => table?.focus({ preventScroll: true })}
              />
            )}
          </For>
        </div>
      </div>
    </div>
  );
}
