import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import type { ExchangeSummary } from '../../../api/worker-types';
import { clockTime, fraction } from '../../../parts/exchange/clock';
import { MethodMark } from '../../../ui/method-mark';
import { StatusMark } from '../../../ui/status-mark';
import { words } from '../words';
import { rowMarks } from './row-marks';
import { queryOf } from './url-query';

export const ROW_HEIGHT = 32;

/** Of the head and of every row, by the width that the list has; a time is never cut, however wide its letters are set. */
export const COLUMNS =
  'grid items-center gap-x-2 px-3 grid-cols-[minmax(4rem,max-content)_3.8rem_minmax(0,1fr)_2.75rem] @lg:gap-x-3 ' +
  '@lg:grid-cols-[minmax(4rem,max-content)_3.8rem_minmax(0,1fr)_2.75rem_6rem] ' +
  '@2xl:grid-cols-[minmax(6rem,max-content)_3.8rem_minmax(0,1fr)_2.75rem_2.75rem_8rem] ' +
  '@4xl:grid-cols-[minmax(6rem,max-content)_3.8rem_minmax(0,1fr)_8rem_2.75rem_3.5rem_14rem]';

const MARKS = {
  plain: 'bg-raised text-fg-muted',
  warning: 'bg-warning-soft text-warning',
  info: 'bg-info-soft text-info',
};

type Props = {
  exchange: ExchangeSummary;
  href: string;
  isActive: boolean;
  isOpen: boolean;
  /** One of those that are to be compared. */
  isChosen: boolean;
  /** Of all rows one is reached with Tab. */
  isInTabOrder: boolean;
  onOpen: () => void;
  onChoose: () => void;
};

export function ExchangeRow(props: Props) {
  const background = () => {
    if (props.isOpen) return 'bg-accent-soft';
    return props.isActive || props.isChosen ? 'bg-raised' : 'hover:bg-raised';
  };

  function clicked(event: MouseEvent): void {
    if (!event.shiftKey) {
      props.onOpen();
      return;
    }
    // Instead of a new window.
    event.preventDefault();
    props.onChoose();
  }

  return (
    <li>
      <A
        href={props.href}
        noScroll
        id={rowId(props.exchange.id)}
        data-row
        translate="no"
        onClick={clicked}
        tabindex={props.isInTabOrder ? 0 : -1}
        aria-current={props.isOpen ? 'true' : undefined}
        class={`relative h-8 border-line border-b text-fg no-underline focus-visible:outline-offset-[-2px] ${COLUMNS} ${background()} ${
          props.isActive ? 'shadow-[inset_3px_0_0_var(--accent)]' : ''
        }`}
      >
        <span class="whitespace-nowrap font-mono text-fg-muted text-label tabular-nums">
          <Show when={props.isChosen}>
            <IconCheck class="absolute top-2.5 left-0.5 size-3 text-accent" />
            <span class="sr-only">{words().chosen} </span>
          </Show>
          {clockTime(props.exchange.at)}
          <span class="@max-2xl:hidden text-fg-subtle">{fraction(props.exchange.at)}</span>
        </span>
        <span class="truncate">
          <MethodMark method={props.exchange.method} />
        </span>
        <span class="truncate font-mono text-mono" title={props.exchange.url}>
          <span>{props.exchange.path}</span>
          <Show when={queryOf(props.exchange.url)}>
            {(query) => <span class="text-fg-subtle">{query()}</span>}
          </Show>
        </span>
        <span class="@max-4xl:hidden truncate text-fg-muted">{props.exchange.group_slug}</span>
        <span class="text-right">
          <StatusMark status={props.exchange.status} />
        </span>
        <span class="@max-2xl:hidden text-right font-mono text-fg-muted text-label tabular-nums">
          {props.exchange.duration_ms}
          <span class="sr-only"> ms</span>
        </span>
        <span class="@max-lg:hidden flex min-w-0 gap-1 overflow-hidden">
          <For each={rowMarks(props.exchange)}>
            {(mark) => (
              <span class={`truncate rounded-chip px-1.5 text-label leading-5 ${MARKS[mark.tone]}`}>
                <Show when={mark.is}>{(what) => <span class="sr-only">{what()}: </span>}</Show>
                {mark.text}
              </span>
            )}
          </For>
        </span>
      </A>
    </li>
  );
}

/** For the eye: each row says all of it by itself. */
export function ListHead(props: { scrollbar: number }) {
  return (
    <div
      aria-hidden="true"
      class="shrink-0 overflow-hidden border-line border-b bg-raised font-medium text-fg-muted text-label"
      style={{ 'padding-right': `${props.scrollbar}px` }}
    >
      <div class={`h-8 ${COLUMNS}`}>
        <span>{words().columns.time}</span>
        <span class="truncate">{words().columns.method}</span>
        <span>{words().columns.path}</span>
        <span class="@max-4xl:hidden">{words().columns.group}</span>
        <span class="truncate text-right">{words().columns.status}</span>
        <span class="@max-2xl:hidden text-right" translate="no">
          ms
        </span>
        <span class="@max-lg:hidden">{words().columns.marks}</span>
      </div>
    </div>
  );
}

export function rowId(id: string): string {
  return `exchange-${id}`;
}

/** Asked for by key or by closing: the row that the reader is at, or the first one. */
export function focusRow(id: string | undefined): void {
  const row = id === undefined ? undefined : document.getElementById(rowId(id));
  (row ?? document.querySelector<HTMLElement>('[data-row]'))?.focus({ preventScroll: true });
}
