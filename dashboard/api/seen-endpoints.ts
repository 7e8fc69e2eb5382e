import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { listExchanges } from './log-queries';
import { queryOptions } from './query/query-options';

const project = api.projects[':project_id'];
const recordings = api.groups[':group_id'].recordings;

type Recorded = InferResponseType<typeof recordings.$post, 200>;

/** An endpoint as the server would make it of an exchange of the log. */
export type SeenEndpoint = Recorded['would_make'][number]['endpoint'];

/** What would answer a logged request: ids in its path are parameters, its schema is inferred. Nothing is saved. */
export function seenEndpointQuery(groupId: string, exchangeId: string) {
  return queryOptions({
    queryKey: ['seen-endpoint', groupId, exchangeId],
    queryFn: async ({ signal }): Promise<SeenEndpoint | null> => {
      const json = {
        exchange_ids: [exchangeId],
        ids: 'parameter' as const,
        answers: 'first' as const,
        contract: 'infer' as const,
        dry_run: true,
      };
      const response = await recordings.$post({ param: { group_id: groupId }, json }, { init: { signal } });
      if (response.status !== 200) return null;
      return (await response.json()).would_make[0]?.endpoint ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The last requests that an endpoint answered; asked again and again while they are on screen. */
export function recentExchangesQuery(projectId: string, endpointId: string) {
  return queryOptions({
    queryKey: ['recent-exchanges', projectId, endpointId],
    queryFn: async ({ signal }) => {
      const wish = { q: `endpoint:${endpointId}`, limit: 25, signal };
      return (await listExchanges(projectId, wish)).exchanges;
    },
    refetchInterval: 4_000,
  });
}

/** How many requests an endpoint has answered in the last day. */
export function dayCountQuery(projectId: string, groupId: string, endpointId: string) {
  return queryOptions({
    queryKey: ['day-count', projectId, groupId, endpointId],
    queryFn: async ({ signal }): Promise<number> => {
      const query = { group_id: groupId, limit: '100', hours: '24' };
      const asked = { param: { project_id: projectId }, query };
      const response = await project['top-endpoints'].$get(asked, { init: { signal } });
      const { endpoints } = await response.json();
      return endpoints.find(({ endpoint_id }) => endpoint_id === endpointId)?.count ?? 0;
    },
    staleTime: 10_000,
  });
}
