import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import type { EventSummary } from '../../../api/webhook-queries';
import { bytes, dateTime } from '../../../i18n/format';
import { clockTime } from '../../../parts/exchange/clock';
import { MethodMark } from '../../../ui/method-mark';
import { StatusMark } from '../../../ui/status-mark';
import { VerdictMark } from '../verdict-mark';
import { words } from '../words';

export const ROW_HEIGHT = 36;

/** Of the head and of every row, by the width that the list has. */
export const COLUMNS =
  'grid items-center gap-x-3 px-3 grid-cols-[max-content_1rem_minmax(0,1fr)_2.25rem] ' +
  '@lg:grid-cols-[max-content_1rem_minmax(0,3fr)_minmax(0,2fr)_2.25rem] ' +
  '@3xl:grid-cols-[max-content_7rem_minmax(0,3fr)_minmax(0,2fr)_4.5rem_2.5rem]';

type Props = {
  event: EventSummary;
  href: string;
  isOpen: boolean;
  isInTabOrder: boolean;
  onOpen: () => void;
};

export function EventRow(props: Props) {
  return (
    <li>
      <A
        href={props.href}
        noScroll
        id={rowId(props.event.id)}
        data-row={props.event.id}
        tabindex={props.isInTabOrder ? 0 : -1}
        aria-current={props.isOpen ? 'true' : undefined}
        class={`h-9 border-line border-b text-fg no-underline focus-visible:outline-offset-[-2px] ${COLUMNS} ${
          props.isOpen ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]' : 'hover:bg-raised'
        }`}
        onClick={() => props.onOpen()}
      >
        <span
          class="whitespace-nowrap font-mono text-fg-muted text-label tabular-nums"
          title={dateTime(props.event.received_at)}
        >
          {clockTime(Date.parse(props.event.received_at))}
        </span>
        <VerdictMark verdict={props.event.signature.verdict} wordClass="@max-3xl:sr-only" />
        <span class="flex min-w-0 items-center gap-2 font-mono text-mono" translate="no">
          <Show when={props.event.type} fallback={<Request event={props.event} />}>
            {(type) => (
              <span class="min-w-0 truncate" title={type()}>
                {type()}
              </span>
            )}
          </Show>
        </span>
        <span class="@max-lg:sr-only truncate text-fg-muted" title={props.event.client_id} translate="no">
          {props.event.client_id}
        </span>
        <span class="@max-3xl:sr-only text-right text-fg-muted text-label tabular-nums">
          {bytes(props.event.size)}
        </span>
        <span class="text-right">
          <StatusMark status={props.event.answered.status} />
        </span>
      </A>
    </li>
  );
}

/** An event without a type is known by how it came. */
function Request(props: { event: EventSummary }) {
  return (
    <>
      <MethodMark method={props.event.method} />
      <span class="min-w-0 truncate text-fg-muted" title={props.event.path}>
        {props.event.path}
      </span>
    </>
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
        {/* As wide as the times below. */}
        <span class="relative whitespace-nowrap font-mono tabular-nums">
          <span class="invisible">{clockTime(0)}</span>
          <span class="absolute inset-0 truncate font-sans">{words().columns.time}</span>
        </span>
        <span class="truncate">
          <span class="@max-3xl:sr-only">{words().columns.signature}</span>
        </span>
        <span>{words().columns.type}</span>
        <span class="@max-lg:hidden">{words().columns.client}</span>
        <span class="@max-3xl:hidden text-right">{words().columns.size}</span>
        <span class="text-right" title={words().columns.answered}>
          {words().columns.status}
        </span>
      </div>
    </div>
  );
}

export function rowId(id: string): string {
  return `event-${id}`;
}

/** The row that the reader is at, or the first one. */
export function focusRow(id: string | undefined): void {
  const row = id === undefined ? undefined : document.getElementById(rowId(id));
  (row ?? document.querySelector<HTMLElement>('[data-row]'))?.focus({ preventScroll: true });
}
