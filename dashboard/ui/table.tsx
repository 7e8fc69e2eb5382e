// biome-ignore-all lint/a11y/noRedundantRoles: what is laid out as no table keeps its roles only when they are written
import { For, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';

export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => JSX.Element;
  isNumber?: boolean | undefined;
  /** What names the row. */
  isHead?: boolean | undefined;
  /** For a column of buttons. */
  isTitleHidden?: boolean | undefined;
  class?: string | undefined;
};

type Props<Row> = {
  caption: string;
  isCaptionShown?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  isChosen?: ((row: Row) => boolean) | undefined;
};

/** Below 640 px each row is a card. Browsers then forget that it is a table, so the roles say it. */
export function Table<Row>(props: Props<Row>) {
  return (
    <table role="table" class="table-cards w-full border-collapse text-left">
      <caption class={props.isCaptionShown ? 'pb-2 text-left font-semibold text-section' : 'sr-only'}>
        {props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <For each={props.columns}>
            {(column) => (
              <th
                role="columnheader"
                scope="col"
                class={`h-8 whitespace-nowrap border-line border-b px-3 font-medium text-fg-muted text-label ${column.isNumber ? 'text-right' : ''} ${column.class ?? ''}`}
              >
                <span class={column.isTitleHidden ? 'sr-only' : ''}>{column.title}</span>
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <For each={props.rows}>
          {(row) => (
            <tr
              role="row"
              data-chosen={props.isChosen?.(row) || undefined}
              class="h-row hover:bg-raised data-chosen:bg-accent-soft"
            >
              <For each={props.columns}>{(column) => <Cell column={column}>{column.cell(row)}</Cell>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

type CellProps<Row> = { column: Column<Row>; children: JSX.Element };

function Cell<Row>(props: CellProps<Row>) {
  return (
    <Dynamic
      component={props.column.isHead ? 'th' : 'td'}
      role={props.column.isHead ? 'rowheader' : 'cell'}
      scope={props.column.isHead ? 'row' : undefined}
      data-title={props.column.isTitleHidden || props.column.isHead ? undefined : props.column.title}
      class={`min-w-0 border-line border-b px-3 py-[calc((var(--row)-32px)/2)] font-normal ${props.column.isNumber ? 'text-right tabular-nums' : ''} ${props.column.class ?? ''}`}
    >
      {props.children}
    </Dynamic>
  );
}
