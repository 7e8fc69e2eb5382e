import { createMemo, createSignal } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import {
  type EventFilter,
  type EventSummary,
  type EventsPage,
  eventsOf,
  eventsQuery,
} from '../../../api/webhook-queries';
import type { WorldAt } from '../../../api/world-writes';

/** Whoever runs the line of an empty inbox sees what it sent within a second, with or without the live log. */
const EMPTY_MS = 700;
const FEW_MS = 10_000;

type Pages = { pages: EventsPage[]; pageParams: string[] };

/** The events that a filter finds, page after page; new ones come on top, unless the list is being read further down. */
export function createEventList(at: () => WorldAt, filter: () => EventFilter) {
  const queries = useQueryClient();
  const [isHeld, setHeld] = createSignal(false);
  const [waiting, setWaiting] = createSignal(0);
  const options = createMemo(() => eventsQuery(at(), filter()));
  const query = useInfiniteQuery(() => ({
    ...options(),
    // While a filter is typed the list stays until the next is answered; that of another world does not.
    placeholderData: (before: Pages | undefined, former?: { queryKey: readonly unknown[] }) =>
      eventsOf(at()).every((part, index) => former?.queryKey[index] === part) ? before : undefined,
    refetchInterval: ({ state }: { state: { data?: Pages | undefined } }) => intervalOf(state.data),
    refetchOnWindowFocus: false,
  }));
  const rows = createMemo(
    () =>
      new Map(
        (query.data?.pages ?? []).flatMap(({ events }) => events.map((event) => [event.id, event] as const)),
      ),
  );

  /** From the newest on: the pages below would all be asked for again. */
  function refresh(): void {
    setWaiting(0);
    const { queryKey } = options();
    queries.setQueryData<Pages>(
      queryKey,
      (known) => known && { pages: known.pages.slice(0, 1), pageParams: known.pageParams.slice(0, 1) },
    );
    void queries.invalidateQueries({ queryKey });
  }

  function intervalOf(list: Pages | undefined): number | false {
    if (isHeld() || (list?.pages.length ?? 0) > 1) return false;
    return list?.pages[0]?.total === 0 ? EMPTY_MS : FEW_MS;
  }

  return {
    query,
    ids: createMemo(() => [...rows().keys()], undefined, { equals: isSameList }),
    get: (id: string): EventSummary | undefined => rows().get(id),
    total: () => query.data?.pages[0]?.total ?? 0,
    waiting,
    refresh,
    /** So many have come in. */
    arrive: (count: number) => (isHeld() ? setWaiting(waiting() + count) : refresh()),
    /** Read further down, it is not moved by what comes in. */
    hold(holds: boolean): void {
      const wasHeld = isHeld();
      setHeld(holds);
      if (wasHeld && !holds && waiting() > 0) refresh();
    },
    more(): void {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}

export type EventList = ReturnType<typeof createEventList>;

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
