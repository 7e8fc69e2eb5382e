import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { kept } from './kept-answers';
import { infiniteQueryOptions, queryOptions } from './query/query-options';

const collections = api.groups[':group_id'].collections;
const collection = collections[':collection_id'];

export type CollectionSummary = InferResponseType<typeof collections.$get>['collections'][number];
export type Collection = InferResponseType<typeof collection.$get>['collection'];
export type NewCollection = InferRequestType<typeof collections.$post>['json'];
export type Item = Record<string, unknown>;

/** Whose items: of a collection, in a world. */
export type ItemsAt = { groupId: string; collectionId: string; world: string };

export type ItemsWish = { q?: string | undefined; where?: string | undefined; sort?: string | undefined };

export type ItemsPage = { items: Item[]; total: number; next_cursor: string | null };

const PAGE = '200';

/** All that is known of the collections of a group, but for their items. */
export function collectionsOf(groupId: string) {
  return ['collections', groupId] as const;
}

export function collectionsQuery(groupId: string) {
  const queryKey = [...collectionsOf(groupId), 'list'] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<CollectionSummary[]> =>
      everyPage(async (cursor) => {
        const query = pageAt(cursor);
        const response = await collections.$get(
          { param: { group_id: groupId }, query },
          { init: { signal } },
        );
        const page = await response.json();
        return { rows: page.collections, next: page.next_cursor };
      }),
    ...kept(queryKey),
    staleTime: 5_000,
  });
}

export function collectionQuery(groupId: string, collectionId: string) {
  return queryOptions({
    queryKey: [...collectionsOf(groupId), 'one', collectionId],
    queryFn: async ({ signal }): Promise<Collection> => {
      const param = { group_id: groupId, collection_id: collectionId };
      const response = await collection.$get({ param }, { init: { signal } });
      return (await response.json()).collection;
    },
    staleTime: 5_000,
  });
}

/** Every list of the items of a world, whatever it was asked for. */
export function itemsOf({ groupId, collectionId, world }: ItemsAt) {
  return ['items', groupId, collectionId, world] as const;
}

export function itemsQuery(at: ItemsAt, wish: ItemsWish = {}) {
  return infiniteQueryOptions({
    queryKey: [...itemsOf(at), 'list', wish],
    queryFn: async ({ signal, pageParam }): Promise<ItemsPage> => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      const query = { world: at.world, limit: PAGE, ...asked(wish), ...cursor };
      const response = await collection.items.$get({ param: paramOf(at), query }, { init: { signal } });
      return response.json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 2_000,
  });
}

export function itemQuery(at: ItemsAt, id: string) {
  return queryOptions({
    queryKey: [...itemsOf(at), 'one', id],
    queryFn: async ({ signal }): Promise<Item> => {
      const param = { ...paramOf(at), item_id: id };
      const response = await collection.items[':item_id'].$get(
        { param, query: { world: at.world } },
        { init: { signal } },
      );
      return (await response.json()).item;
    },
    staleTime: 0,
  });
}

function paramOf({ groupId, collectionId }: ItemsAt) {
  return { group_id: groupId, collection_id: collectionId };
}

function asked({ q, where, sort }: ItemsWish) {
  return { ...(q ? { q } : {}), ...(where ? { where } : {}), ...(sort ? { sort } : {}) };
}
