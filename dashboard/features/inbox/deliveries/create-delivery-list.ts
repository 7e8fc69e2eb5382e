import { createMemo } from 'solid-js';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { type DeliveriesPage, type Delivery, deliveriesQuery } from '../../../api/webhook-queries';
import type { WorldAt } from '../../../api/world-writes';

const PENDING_MS = 500;
const QUIET_MS = 5_000;

type Pages = { pages: DeliveriesPage[] };

/** What was sent from here, newest first; watched closely while something is still to be tried. */
export function createDeliveryList(at: () => WorldAt, eventId: () => string | undefined) {
  const query = useInfiniteQuery(() => ({
    ...deliveriesQuery(at(), eventId()),
    refetchInterval: ({ state }: { state: { data?: Pages | undefined } }) => {
      const pages = state.data?.pages ?? [];
      if (pages.length > 1) return false;
      return pages[0]?.deliveries.some((delivery) => delivery.state === 'pending') ? PENDING_MS : QUIET_MS;
    },
  }));
  const byId = createMemo(
    () =>
      new Map(
        (query.data?.pages ?? []).flatMap(({ deliveries }) =>
          deliveries.map((each) => [each.id, each] as const),
        ),
      ),
  );
  return {
    query,
    ids: createMemo(() => [...byId().keys()]),
    get: (id: string): Delivery | undefined => byId().get(id),
  };
}

export type DeliveryList = ReturnType<typeof createDeliveryList>;
