import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import IconUp from '~icons/lucide/arrow-up';
import type { EventSummary } from '../../../api/webhook-queries';
import { ActionButton } from '../../../ui/action-button';
import { FixedRows, type RowWindow } from '../../../ui/fixed-rows';
import { Spinner } from '../../../ui/spinner';
import type { InboxAddress } from '../create-inbox-address';
import { words } from '../words';
import type { EventList } from './create-event-list';
import { EventRow, ListHead, ROW_HEIGHT } from './event-row';

type Props = {
  list: EventList;
  address: InboxAddress;
  empty: JSX.Element;
  window: (rows: RowWindow) => void;
  onOpen: () => void;
};

/** The events, of which only those in sight are in the document. */
export function EventRows(props: Props) {
  const [rowWindow, setRowWindow] = createSignal<RowWindow>();
  const openId = () => props.address.eventId();
  /** Of the rows in the document one is reached with Tab: the open one, or the first. */
  const tabStop = createMemo(() => {
    const { from, to } = rowWindow()?.drawn() ?? { from: 0, to: 0 };
    const drawn = props.list.ids().slice(from, to);
    return drawn.find((id) => id === openId()) ?? drawn[0];
  });

  function showNew(): void {
    rowWindow()?.toTop();
    props.list.hold(false);
  }

  return (
    <div class="@container relative flex min-h-0 grow flex-col overflow-hidden rounded-card border border-line bg-surface">
      <ListHead scrollbar={rowWindow()?.scrollbar() ?? 0} />
      <FixedRows
        rows={props.list.ids()}
        rowHeight={ROW_HEIGHT}
        label={words().events}
        class="min-h-0 grow"
        ref={(window) => {
          setRowWindow(window);
          props.window(window);
        }}
        onScroll={(top) => props.list.hold(top > 0)}
        onNearEnd={props.list.more}
        footer={<MoreEvents list={props.list} />}
      >
        {(id) => (
          <Row
            id={id}
            list={props.list}
            address={props.address}
            isInTabOrder={tabStop() === id}
            onOpen={props.onOpen}
          />
        )}
      </FixedRows>
      <Show when={props.list.ids().length === 0}>
        <div class="absolute inset-x-0 top-8 bottom-0 overflow-y-auto p-3">{props.empty}</div>
      </Show>
      <Show when={props.list.waiting() > 0}>
        <button
          type="button"
          class="absolute top-10 left-1/2 inline-flex min-h-7 -translate-x-1/2 items-center gap-1 rounded-full bg-accent px-3 font-medium text-accent-on text-label shadow-float hover:opacity-90"
          onClick={showNew}
        >
          <IconUp class="size-3.5" />
          {words().newOnes(props.list.waiting())}
        </button>
      </Show>
    </div>
  );
}

type RowProps = Pick<Props, 'list' | 'address' | 'onOpen'> & { id: string; isInTabOrder: boolean };

function Row(props: RowProps) {
  // It may be gone a moment before its row is.
  const event = createMemo<EventSummary | undefined>((last) => props.list.get(props.id) ?? last);
  return (
    <Show when={event()}>
      {(known) => (
        <EventRow
          event={known()}
          href={props.address.eventHref(props.id)}
          isOpen={props.address.eventId() === props.id}
          isInTabOrder={props.isInTabOrder}
          onOpen={props.onOpen}
        />
      )}
    </Show>
  );
}

function MoreEvents(props: { list: EventList }) {
  return (
    <Show when={props.list.ids().length > 0}>
      <div class="flex min-h-10 items-center justify-center gap-2 text-fg-subtle text-label">
        <Switch fallback={words().theOldest}>
          <Match when={props.list.query.isFetchNextPageError}>
            {words().moreFailed}
            <ActionButton onPress={props.list.more}>{words().loadMore}</ActionButton>
          </Match>
          <Match when={props.list.query.hasNextPage}>
            <Spinner />
            {words().loadingMore}
          </Match>
        </Switch>
      </div>
    </Show>
  );
}
