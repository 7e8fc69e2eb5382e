import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { kept } from './kept-answers';
import { infiniteQueryOptions, queryOptions } from './query/query-options';
import type { WorldAt } from './world-writes';

const webhooks = api.groups[':group_id'].webhooks;
const event = webhooks.events[':event_id'];
const delivery = webhooks.deliveries[':delivery_id'];

export type EventsPage = InferResponseType<typeof webhooks.events.$get>;
export type EventSummary = EventsPage['events'][number];
export type WebhookEvent = InferResponseType<typeof event.$get>['event'];
export type Verdict = EventSummary['signature']['verdict'];
export type WebhookStats = InferResponseType<typeof webhooks.stats.$get>;
export type Caller = WebhookStats['by_caller'][number];
export type Presets = InferResponseType<typeof webhooks.presets.$get>;
export type Scheme = Presets['schemes'][number]['scheme'];
export type Sample = Presets['samples'][number];
export type DeliveriesPage = InferResponseType<typeof webhooks.deliveries.$get>;
export type Delivery = DeliveriesPage['deliveries'][number];
export type DeliveryDetail = InferResponseType<typeof delivery.$get>['delivery'];
export type Attempt = Delivery['attempts'][number];
export type AttemptDetail = DeliveryDetail['attempts'][number];

/** What an event has to have, as it stands in the query. */
export type EventFilter = Partial<
  Record<
    'client_id' | 'type' | 'verdict' | 'provider' | 'since' | 'until' | 'text' | 'address' | 'user_agent',
    string
  >
>;

type Asked = Omit<InferRequestType<typeof webhooks.events.$delete>['query'], 'world'>;

/** It comes from an address, which anybody can write: the server refuses what it does not know. */
export function askedOf(filter: EventFilter): Asked {
  return filter as Asked;
}

const PAGE = '50';

/** All that is known of the events and deliveries of a group. */
export function webhooksOf(groupId: string) {
  return ['webhooks', groupId] as const;
}

export function eventsOf({ groupId, world }: WorldAt) {
  return [...webhooksOf(groupId), world, 'events'] as const;
}

/** Newest first. */
export function eventsQuery(at: WorldAt, filter: EventFilter = {}, limit = PAGE) {
  return infiniteQueryOptions({
    queryKey: [...eventsOf(at), 'list', filter, limit],
    queryFn: async ({ signal, pageParam }): Promise<EventsPage> => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      const query = { world: at.world, limit, ...askedOf(filter), ...cursor };
      const asked = { param: { group_id: at.groupId }, query };
      return (await webhooks.events.$get(asked, { init: { signal } })).json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 1_000,
  });
}

export function eventQuery(at: WorldAt, eventId: string) {
  return queryOptions({
    queryKey: [...eventsOf(at), 'one', eventId],
    queryFn: async ({ signal }): Promise<WebhookEvent> => {
      const param = { group_id: at.groupId, event_id: eventId };
      const asked = { param, query: { world: at.world } };
      return (await (await event.$get(asked, { init: { signal } })).json()).event;
    },
    // What has arrived does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** How many there are of whom, of what and how well signed, whatever is filtered. */
export function statsQuery(at: WorldAt, bucket: 'minute' | 'hour' | 'day' = 'hour') {
  const queryKey = [...eventsOf(at), 'stats', bucket] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<WebhookStats> => {
      const asked = { param: { group_id: at.groupId }, query: { world: at.world, bucket } };
      return (await webhooks.stats.$get(asked, { init: { signal } })).json();
    },
    ...kept(queryKey),
    staleTime: 1_000,
  });
}

/** The schemes of signatures, and what the providers usually send. */
export function presetsQuery(groupId: string) {
  return queryOptions({
    queryKey: [...webhooksOf(groupId), 'presets'],
    queryFn: async ({ signal }): Promise<Presets> => {
      const asked = { param: { group_id: groupId } };
      return (await webhooks.presets.$get(asked, { init: { signal } })).json();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function deliveriesOf({ groupId, world }: WorldAt) {
  return [...webhooksOf(groupId), world, 'deliveries'] as const;
}

/** What was sent from here, newest first: all of it, or what one event was sent as. */
export function deliveriesQuery(at: WorldAt, eventId?: string) {
  return infiniteQueryOptions({
    queryKey: [...deliveriesOf(at), 'list', eventId ?? null],
    queryFn: async ({ signal, pageParam }): Promise<DeliveriesPage> => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      const of = eventId === undefined ? {} : { event_id: eventId };
      const query = { world: at.world, limit: PAGE, ...of, ...cursor };
      const asked = { param: { group_id: at.groupId }, query };
      return (await webhooks.deliveries.$get(asked, { init: { signal } })).json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 1_000,
  });
}

/** With what was sent and answered; it changes with each of its attempts. */
export function deliveryQuery(at: WorldAt, { id, attempts }: Delivery) {
  const ended = attempts.filter(({ duration_ms }) => duration_ms !== null).length;
  return queryOptions({
    queryKey: [...deliveriesOf(at), 'one', id, ended],
    queryFn: async ({ signal }): Promise<DeliveryDetail> => {
      const param = { group_id: at.groupId, delivery_id: id };
      const asked = { param, query: { world: at.world } };
      return (await (await delivery.$get(asked, { init: { signal } })).json()).delivery;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
