import { createMemo, createSignal, For, type JSX, onCleanup, onMount } from 'solid-js';

const OVERSCAN = 8;

export type RowWindow = {
  /** Moves as little as is needed to show the row. */
  reveal(index: number): void;
  toTop(): void;
  /** The rows in the document, from one index to before the other. */
  drawn(): { from: number; to: number };
  /** How much of the width its scrollbar takes, for a head above it. */
  scrollbar(): number;
};

type Props<Row> = {
  rows: readonly Row[];
  rowHeight: number;
  label: string;
  /** A list item. */
  children: (row: Row, index: () => number) => JSX.Element;
  class?: string;
  onScroll?: (top: number) => void;
  /** Less than a screen is left below. */
  onNearEnd?: () => void;
  ref?: (window: RowWindow) => void;
  footer?: JSX.Element;
};

/** A list of rows of one height, of which only those in sight are in the document. */
export function FixedRows<Row>(props: Props<Row>) {
  let scroller: HTMLDivElement | undefined;
  const [top, setTop] = createSignal(0);
  const [height, setHeight] = createSignal(0);
  const [scrollbar, setScrollbar] = createSignal(0);

  const first = createMemo(() => Math.max(0, Math.floor(top() / props.rowHeight) - OVERSCAN));
  const last = createMemo(() => Math.ceil((top() + height()) / props.rowHeight) + OVERSCAN);
  const inSight = createMemo(() => props.rows.slice(first(), last()));

  function moved(): void {
    if (!scroller) return;
    setTop(scroller.scrollTop);
    props.onScroll?.(scroller.scrollTop);
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left < scroller.clientHeight) props.onNearEnd?.();
  }

  onMount(() => {
    if (!scroller) return;
    const element = scroller;
    const observer = new ResizeObserver(() => {
      setHeight(element.clientHeight);
      setScrollbar(element.offsetWidth - element.clientWidth);
    });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
    props.ref?.({
      reveal(index) {
        const start = index * props.rowHeight;
        const end = start + props.rowHeight;
        if (start < element.scrollTop) element.scrollTop = start;
        if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight;
      },
      toTop() {
        element.scrollTop = 0;
      },
      drawn: () => ({ from: first(), to: last() }),
      scrollbar,
    });
  });

  return (
    <div
      ref={scroller}
      class={`relative overflow-y-auto overflow-x-hidden [overflow-anchor:none] [scrollbar-width:thin] ${props.class ?? ''}`}
      onScroll={moved}
    >
      <ol
        aria-label={props.label}
        class="box-border"
        style={{
          height: `${props.rows.length * props.rowHeight}px`,
          'padding-top': `${first() * props.rowHeight}px`,
        }}
      >
        <For each={inSight()}>{(row, index) => props.children(row, () => first() + index())}</For>
      </ol>
      {props.footer}
    </div>
  );
}
