import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { pageAt } from './every-page';
import { kept } from './kept-answers';
import { infiniteQueryOptions, queryOptions } from './query/query-options';

const endpoints = api.groups[':group_id'].endpoints;
const endpoint = endpoints[':endpoint_id'];

export type EndpointSummary = InferResponseType<typeof endpoints.$get>['endpoints'][number];
export type Endpoint = InferResponseType<typeof endpoint.$get>['endpoint'];
export type NewEndpoint = InferRequestType<typeof endpoints.$post>['json'];

export type EndpointFilter = {
  q?: string;
  method?: Endpoint['method'];
  /** Such as 404, or 4xx. */
  status?: string;
};

const PAGE = '100';

/** All that is known of the endpoints of a group, for whoever has changed one. */
export function endpointsOf(groupId: string) {
  return ['endpoints', groupId] as const;
}

export function endpointsQuery(groupId: string, filter: EndpointFilter = {}) {
  const queryKey = [...endpointsOf(groupId), 'list', filter] as const;
  return infiniteQueryOptions({
    queryKey,
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...filter, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      const response = await endpoints.$get({ param: { group_id: groupId }, query }, { init: { signal } });
      return response.json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    ...(Object.keys(filter).length === 0 ? kept(queryKey, firstPage) : {}),
    staleTime: 5_000,
    // Asked anew, a list asks for all of its pages.
    refetchOnWindowFocus: ({ state }) => (state.data?.pages.length ?? 0) <= 3,
  });
}

export function endpointQuery(groupId: string, endpointId: string) {
  return queryOptions({
    queryKey: [...endpointsOf(groupId), 'one', endpointId],
    queryFn: async ({ signal }): Promise<Endpoint> => {
      const asked = { param: { group_id: groupId, endpoint_id: endpointId } };
      const response = await endpoint.$get(asked, { init: { signal } });
      return (await response.json()).endpoint;
    },
    staleTime: 5_000,
  });
}

/** So many of a group can be jumped to by name; the others are found on its page. */
const MOST_NAMES = 500;

/** The endpoints of some groups, for a search over all of them. */
export function endpointNamesQuery(groupIds: readonly string[]) {
  return queryOptions({
    queryKey: ['endpoints', 'names', groupIds],
    queryFn: async ({ signal }): Promise<EndpointSummary[]> => {
      const lists = await Promise.all(groupIds.map((groupId) => firstEndpoints(groupId, signal)));
      return lists.flat();
    },
    staleTime: 30_000,
  });
}

async function firstEndpoints(groupId: string, signal: AbortSignal): Promise<EndpointSummary[]> {
  const found: EndpointSummary[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null && found.length < MOST_NAMES) {
    const query = pageAt(cursor);
    const response = await endpoints.$get({ param: { group_id: groupId }, query }, { init: { signal } });
    const page = await response.json();
    found.push(...page.endpoints);
    cursor = page.next_cursor;
  }
  return found;
}

/** What a reload shows of a long list until it is there. */
function firstPage(list: unknown): unknown {
  const { pages, pageParams } = list as { pages: unknown[]; pageParams: unknown[] };
  return { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) };
}
