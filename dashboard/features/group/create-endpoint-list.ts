import { type InfiniteData, keepPreviousData } from '@tanstack/query-core';
import { createMemo } from 'solid-js';
import { type EndpointFilter, type EndpointSummary, endpointsQuery } from '../../api/endpoint-queries';
import { useInfiniteQuery } from '../../api/query/use-infinite-query';

/** Who runs the snippet of an empty group sees what it made within a second. */
const EMPTY_MS = 700;
const SHORT_MS = 10_000;

type Pages = InfiniteData<{ endpoints: readonly EndpointSummary[] }>;

/** The endpoints of a group, page after page, by their ids: a row stays the same row when its endpoint changes. */
export function createEndpointList(groupId: () => string, filter: () => EndpointFilter) {
  const query = useInfiniteQuery(() => ({
    ...endpointsQuery(groupId(), filter()),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }: { state: { data: Pages | undefined } }) => intervalOf(state.data),
  }));
  const all = createMemo(() => query.data?.pages.flatMap((page) => page.endpoints) ?? []);
  const byId = createMemo(() => new Map(all().map((endpoint) => [endpoint.id, endpoint])));

  return {
    query,
    ids: createMemo(() => [...byId().keys()], undefined, { equals: isSameList }),
    get: (id: string) => byId().get(id),
    more(): void {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}

export type EndpointList = ReturnType<typeof createEndpointList>;

/** Long lists are not asked for again and again. */
function intervalOf(list: Pages | undefined): number | false {
  if (!list || list.pages.length > 1) return false;
  return list.pages[0]?.endpoints.length === 0 ? EMPTY_MS : SHORT_MS;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
