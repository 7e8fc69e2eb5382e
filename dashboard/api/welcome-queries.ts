import { api } from './client';
import type { EndpointSummary } from './endpoint-queries';
import type { Group } from './group-queries';
import { listExchanges } from './log-queries';
import { queryOptions } from './query/query-options';
import type { ExchangeSummary } from './worker-types';

const endpoints = api.groups[':group_id'].endpoints;

/** The endpoint that the first steps are about, and a URL that it answers. */
export type Target = { group: Group; endpoint: EndpointSummary; url: string };

/** Of the first group that has an endpoint to read from; best one that asks for nothing, with a body to change. */
export function firstEndpointQuery(projectId: string) {
  return queryOptions({
    queryKey: ['welcome', projectId, 'endpoint'],
    queryFn: async ({ signal }): Promise<Target | null> => {
      const asked = { query: { project_id: projectId, kind: 'http' as const, limit: '20' } };
      const { groups } = await (await api.groups.$get(asked, { init: { signal } })).json();
      for (const group of groups) {
        const list = { param: { group_id: group.id }, query: { limit: '100', method: 'GET' as const } };
        const answer = await (await endpoints.$get(list, { init: { signal } })).json();
        const endpoint = easiest(answer.endpoints.filter(({ enabled }) => enabled));
        if (endpoint) return { group, endpoint, url: group.base_url + filledPath(endpoint.path) };
      }
      return null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Null until somebody has called it. */
export function firstExchangeQuery(projectId: string, endpointId: string) {
  return queryOptions({
    queryKey: ['welcome', projectId, 'exchange', endpointId],
    queryFn: async ({ signal }): Promise<ExchangeSummary | null> => {
      const q = `endpoint:${endpointId} source:client`;
      return (await listExchanges(projectId, { q, limit: 1, signal })).exchanges[0] ?? null;
    },
    refetchInterval: 1_000,
  });
}

/** What the mock says to this very page. */
export async function callMock(url: string): Promise<string> {
  const answer = await fetch(url, { credentials: 'omit', cache: 'no-store' });
  return answer.text();
}

type Change = { response_status_code: number; response_body: string | null };

export async function changeAnswer({ group, endpoint }: Target, change: Change): Promise<void> {
  const param = { group_id: group.id, endpoint_id: endpoint.id };
  await endpoints[':endpoint_id'].$patch({ param, json: change });
}

function easiest(all: readonly EndpointSummary[]): EndpointSummary | undefined {
  const plain = all.filter(
    ({ path, response_status_code, part_counts, has_body_schema }) =>
      !/[:*{]/.test(path) &&
      response_status_code < 300 &&
      part_counts.params + part_counts.headers === 0 &&
      !has_body_schema,
  );
  return plain.find(({ answer_kind }) => answer_kind === 'body') ?? plain[0] ?? all[0];
}

function filledPath(path: string): string {
  return path.replace(/:[^/]+|\{[^/]+\}/g, '1').replace(/\*+/g, 'any');
}
