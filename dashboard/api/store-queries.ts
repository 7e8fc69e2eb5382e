import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { kept } from './kept-answers';
import { infiniteQueryOptions, queryOptions } from './query/query-options';

const group = api.groups[':group_id'];
const bucket = group.buckets[':bucket'];

export type Store = InferResponseType<typeof group.store.$get>;
export type Bucket = InferResponseType<typeof group.buckets.$get>['buckets'][number];
export type ObjectsPage = InferResponseType<typeof bucket.objects.$get>;
export type StoredObject = ObjectsPage['objects'][number];
export type ObjectDetail = InferResponseType<typeof bucket.object.$get>['object'];
export type StoreWorld = InferResponseType<typeof group.store.worlds.$get>['worlds'][number];

/** A store in one of its worlds. */
export type StoreAt = { groupId: string; world: string };
export type BucketAt = StoreAt & { bucket: string };
export type ObjectAt = BucketAt & { key: string; version?: string | undefined };

export type ObjectsWish = { prefix: string; hasVersions: boolean; isFlat?: boolean };

const PAGE = '200';

/** All that is known of a store. */
export function storeOf(groupId: string) {
  return ['store', groupId] as const;
}

export function storeQuery({ groupId, world }: StoreAt) {
  const queryKey = [...storeOf(groupId), world, 'size'] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Store> => {
      const asked = { param: { group_id: groupId }, query: { world } };
      return (await group.store.$get(asked, { init: { signal } })).json();
    },
    ...kept(queryKey),
    staleTime: 5_000,
  });
}

export function bucketsQuery({ groupId, world }: StoreAt) {
  const queryKey = [...storeOf(groupId), world, 'buckets'] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Bucket[]> => {
      const asked = { param: { group_id: groupId }, query: { world } };
      return (await (await group.buckets.$get(asked, { init: { signal } })).json()).buckets;
    },
    ...kept(queryKey),
    staleTime: 2_000,
  });
}

/** Every list of a bucket's objects, whatever it was asked for, and each of them. */
export function objectsOf({ groupId, world, bucket: name }: BucketAt) {
  return [...storeOf(groupId), world, 'objects', name] as const;
}

export function objectsQuery(at: BucketAt, { prefix, hasVersions, isFlat = false }: ObjectsWish) {
  return infiniteQueryOptions({
    queryKey: [...objectsOf(at), 'list', prefix, hasVersions, isFlat],
    queryFn: async ({ signal, pageParam }): Promise<ObjectsPage> => {
      const query = {
        world: at.world,
        prefix,
        versions: String(hasVersions),
        delimiter: isFlat ? '' : '/',
        limit: PAGE,
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return (await bucket.objects.$get({ param: paramOf(at), query }, { init: { signal } })).json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 2_000,
  });
}

export function objectQuery(at: ObjectAt) {
  return queryOptions({
    queryKey: [...objectsOf(at), 'one', at.key, at.version ?? null],
    queryFn: async ({ signal }): Promise<ObjectDetail> => {
      const asked = { param: paramOf(at), query: placeOf(at) };
      return (await (await bucket.object.$get(asked, { init: { signal } })).json()).object;
    },
    staleTime: 2_000,
  });
}

/** As much of an object as can be read at a glance. */
export function objectTextQuery(at: ObjectAt, bytes: number) {
  return queryOptions({
    queryKey: [...objectsOf(at), 'text', at.key, at.version ?? null],
    queryFn: async ({ signal }): Promise<string> => {
      const asked = { param: paramOf(at), query: placeOf(at) };
      const options = { headers: { range: `bytes=0-${bytes - 1}` }, init: { signal } };
      return (await bucket.object.content.$get(asked, options)).text();
    },
    staleTime: 2_000,
  });
}

/** For a download, and for what a page can show by itself. */
export function contentUrl(at: ObjectAt): string {
  const place = `/api/groups/${encodeURIComponent(at.groupId)}/buckets/${encodeURIComponent(at.bucket)}`;
  return `${place}/object/content?${new URLSearchParams(placeOf(at))}`;
}

export function storeWorldsQuery(groupId: string) {
  return queryOptions({
    queryKey: [...storeOf(groupId), 'worlds'],
    queryFn: async ({ signal }): Promise<StoreWorld[]> => {
      const asked = { param: { group_id: groupId } };
      return (await (await group.store.worlds.$get(asked, { init: { signal } })).json()).worlds;
    },
    staleTime: 2_000,
  });
}

export function paramOf({ groupId, bucket: name }: BucketAt) {
  return { group_id: groupId, bucket: name };
}

export function placeOf({ world, key, version }: ObjectAt) {
  return { world, key, ...(version === undefined ? {} : { version_id: version }) };
}
