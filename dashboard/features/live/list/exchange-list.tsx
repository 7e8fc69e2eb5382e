import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import IconUp from '~icons/lucide/arrow-up';
import { button } from '../../../ui/button';
import { FixedRows, type RowWindow } from '../../../ui/fixed-rows';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { words } from '../words';
import type { LiveLog } from './create-live-log';
import { ExchangeRow, ListHead, ROW_HEIGHT } from './exchange-row';
import { GapRow } from './gap-row';
import { isGap } from './live-rows';

type Props = {
  log: LiveLog;
  activeId: string | undefined;
  openId: string | undefined;
  addressOf: (id: string) => string;
  isChosen: (id: string) => boolean;
  onOpen: () => void;
  onChoose: (id: string) => void;
  onScroll: (top: number) => void;
  onShowNew: () => void;
  window: (window: RowWindow) => void;
  empty: JSX.Element;
};

export function ExchangeList(props: Props) {
  const [rowWindow, setRowWindow] = createSignal<RowWindow>();
  /** Of the rows in the document one is reached with Tab: the active one, or the first. */
  const tabStop = createMemo(() => {
    const { from, to } = rowWindow()?.drawn() ?? { from: 0, to: 0 };
    const drawn = props.log.rows().slice(from, to);
    return (drawn.find(({ id }) => id === props.activeId) ?? drawn.find((row) => !isGap(row)))?.id;
  });

  return (
    <div class="@container relative flex min-h-0 grow flex-col overflow-hidden rounded-card border border-line bg-surface">
      <ListHead scrollbar={rowWindow()?.scrollbar() ?? 0} />
      <FixedRows
        rows={props.log.rows()}
        rowHeight={ROW_HEIGHT}
        label={words().list}
        class="min-h-0 grow"
        ref={(window) => {
          setRowWindow(window);
          props.window(window);
        }}
        onScroll={props.onScroll}
        onNearEnd={() => props.log.olderError() === undefined && props.log.loadOlder()}
        footer={<ListEnd log={props.log} />}
      >
        {(row) =>
          isGap(row) ? (
            <GapRow
              gap={row}
              hasFailed={props.log.gapError() === row.id}
              onLoad={() => props.log.fillGap(row)}
            />
          ) : (
            <ExchangeRow
              exchange={row}
              href={props.addressOf(row.id)}
              isChosen={props.isChosen(row.id)}
              onOpen={props.onOpen}
              onChoose={() => props.onChoose(row.id)}
              isActive={props.activeId === row.id}
              isOpen={props.openId === row.id}
              isInTabOrder={tabStop() === row.id}
            />
          )
        }
      </FixedRows>
      <Show
        when={
          props.log.phase() === 'ready' && props.log.error() === undefined && props.log.rows().length === 0
        }
      >
        <div class="absolute inset-x-0 top-8 bottom-0 overflow-y-auto">{props.empty}</div>
      </Show>
      <Show when={props.log.phase() === 'loading' && props.log.rows().length === 0}>
        <div class="absolute inset-x-0 top-8 grid gap-2 bg-surface p-3">
          <Loading what={words().list} />
          <For each={[1, 2, 3, 4, 5, 6, 7, 8]}>{() => <Skeleton class="h-6" />}</For>
        </div>
      </Show>
      <Show when={props.log.waiting() > 0}>
        <button
          type="button"
          class="absolute top-10 left-1/2 inline-flex min-h-7 items-center gap-1 -translate-x-1/2 rounded-full bg-accent px-3 font-medium text-accent-on text-label shadow-float hover:opacity-90"
          onClick={() => props.onShowNew()}
        >
          <IconUp class="size-3.5" />
          {words().newOnes(props.log.waiting())}
        </button>
      </Show>
    </div>
  );
}

function ListEnd(props: { log: LiveLog }) {
  return (
    <div class="flex h-10 items-center justify-center gap-2 text-fg-subtle text-label">
      <Show when={props.log.isLoadingOlder()}>
        <span role="status">{words().loadingOlder}…</span>
      </Show>
      <Show when={props.log.olderError()}>
        <span role="alert" class="text-danger">
          {words().loadOlderFailed}
        </span>
        <button type="button" class={button.quiet} onClick={() => props.log.loadOlder()}>
          {words().retry}
        </button>
      </Show>
      <Show when={props.log.phase() === 'ready' && !props.log.hasOlder() && props.log.rows().length > 0}>
        <span>{words().theOldest}</span>
      </Show>
    </div>
  );
}
