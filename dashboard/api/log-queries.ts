import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { queryOptions } from './query/query-options';
import type { ExchangeSummary } from './worker-types';

const project = api.projects[':project_id'];
const exchange = project.exchanges[':exchange_id'];
const endpoint = api.groups[':group_id'].endpoints[':endpoint_id'];
const recordings = api.groups[':group_id'].recordings;

export type ExchangePage = { exchanges: ExchangeSummary[]; next_cursor: string | null };
export type ExchangeAnswer = InferResponseType<typeof exchange.$get>;
export type CodeLanguage = InferResponseType<typeof exchange.code.$get>['language'];
export type Replayed = InferResponseType<typeof exchange.replay.$post>['answers'][number];
export type ReplayWish = InferRequestType<typeof exchange.replay.$post>['json'];

/** A request to try: of the first group that has an endpoint to read from, or just of the first group. */
export function firstCallQuery(projectId: string) {
  return queryOptions({
    queryKey: ['first-call', projectId],
    queryFn: async ({ signal }): Promise<{ base: string; path: string } | null> => {
      const query = { project_id: projectId, limit: '100' };
      const response = await api.groups.$get({ query }, { init: { signal } });
      const { groups } = await response.json();
      const group = groups.find(({ kind }) => kind === 'http') ?? groups[0];
      if (!group) return null;
      const path = group.kind === 'http' ? await firstPath(group.id, signal) : undefined;
      return { base: group.base_url, path: path ?? '/' };
    },
  });
}

async function firstPath(group_id: string, signal: AbortSignal): Promise<string | undefined> {
  const asked = { param: { group_id }, query: { limit: '100' } };
  const response = await api.groups[':group_id'].endpoints.$get(asked, { init: { signal } });
  const { endpoints } = await response.json();
  const path = endpoints.find(({ method }) => method === 'GET' || method === 'ANY')?.path;
  return path?.replace(/:[^/]+/g, '1').replace(/\*+/g, 'any');
}

export function facetsQuery(projectId: string, q: string) {
  return queryOptions({
    queryKey: ['facets', projectId, q],
    queryFn: async ({ signal }) => {
      const asked = { param: { project_id: projectId }, query: { q } };
      const response = await project.exchanges.facets.$get(asked, { init: { signal } });
      return response.json();
    },
    staleTime: 2_000,
  });
}

export function exchangeQuery(projectId: string, exchangeId: string) {
  return queryOptions({
    queryKey: ['exchange', projectId, exchangeId],
    queryFn: async ({ signal }): Promise<ExchangeAnswer> => {
      const response = await exchange.$get({ param: paramOf(projectId, exchangeId) }, { init: { signal } });
      return response.json();
    },
    // What has happened does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function codeQuery(projectId: string, exchangeId: string, language: CodeLanguage) {
  return queryOptions({
    queryKey: ['exchange', projectId, exchangeId, 'code', language],
    queryFn: async ({ signal }): Promise<string> => {
      const asked = { param: paramOf(projectId, exchangeId), query: { language } };
      const response = await exchange.code.$get(asked, { init: { signal } });
      return (await response.json()).code;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

type PageWish = { q: string; limit: number; cursor?: string | undefined; signal?: AbortSignal };

export async function listExchanges(projectId: string, wish: PageWish): Promise<ExchangePage> {
  const { q, limit, cursor, signal } = wish;
  const query = { q, limit: String(limit), ...(cursor === undefined ? {} : { cursor }) };
  const asked = { param: { project_id: projectId }, query };
  const response = await project.exchanges.$get(asked, signal ? { init: { signal } } : {});
  const { exchanges, next_cursor } = await response.json();
  // Only with `full`, which is not asked for, they are whole.
  return { exchanges: exchanges as ExchangeSummary[], next_cursor };
}

export async function replayExchange(
  projectId: string,
  exchangeId: string,
  wish: ReplayWish,
): Promise<Replayed[]> {
  const response = await exchange.replay.$post({ param: paramOf(projectId, exchangeId), json: wish });
  return (await response.json()).answers;
}

/** Deletes what the filter finds; everything without one. */
export async function clearLog(projectId: string, q: string): Promise<number> {
  const response = await project.exchanges.$delete({ param: { project_id: projectId }, query: { q } });
  return (await response.json()).deleted;
}

/** Where a file of all that the filter finds is downloaded. */
export function exportAddress(projectId: string, q: string, format: 'har' | 'ndjson'): string {
  const query = new URLSearchParams(q === '' ? { format } : { format, q });
  return `/api/projects/${encodeURIComponent(projectId)}/exchanges/export?${query}`;
}

/** What the mock itself has sent because of an exchange: it has the dice and the world of it. */
export function callbacksQuery(projectId: string, exchange: { id: string; seed: string; at: number }) {
  return queryOptions({
    queryKey: ['exchange', projectId, exchange.id, 'callbacks'],
    queryFn: async ({ signal }): Promise<ExchangeSummary[]> => {
      const since = new Date(exchange.at).toISOString();
      const q = `source:callback seed:"${exchange.seed}" after:${since}`;
      return (await listExchanges(projectId, { q, limit: 50, signal })).exchanges.toReversed();
    },
    refetchInterval: 2_000,
  });
}

export async function deleteExchange(projectId: string, exchangeId: string): Promise<void> {
  await exchange.$delete({ param: paramOf(projectId, exchangeId) });
}

/** An id in the path becomes a parameter of the endpoint. */
export async function makeEndpoint(groupId: string, exchangeId: string) {
  // With `answers` a miss is not repeated: its endpoint answers 200.
  const json = { exchange_ids: [exchangeId], ids: 'parameter' as const, answers: 'first' as const };
  const response = await recordings.$post({ param: { group_id: groupId }, json });
  return response.json();
}

type EndpointPatch = InferRequestType<typeof endpoint.$patch>['json'];

/** Refused when somebody else has changed the endpoint since it was read. */
export async function patchEndpoint(
  group_id: string,
  { id, revision }: { id: string; revision: number },
  json: EndpointPatch,
): Promise<void> {
  const param = { group_id, endpoint_id: id };
  await endpoint.$patch({ param, json }, { headers: { 'if-match': `"r${revision}"` } });
}

function paramOf(project_id: string, exchange_id: string) {
  return { project_id, exchange_id };
}

const RECENT = 5;

/** The last few exchanges; those that nobody answered come first. */
export function recentQuery(projectId: string) {
  return queryOptions({
    queryKey: ['exchanges', projectId, 'recent'],
    queryFn: async ({ signal }): Promise<ExchangeSummary[]> => {
      const [unmatched, all] = await Promise.all([
        listExchanges(projectId, { q: 'outcome:unmatched', limit: RECENT, signal }),
        listExchanges(projectId, { q: '', limit: RECENT, signal }),
      ]);
      const first = unmatched.exchanges;
      const others = all.exchanges.filter(({ id }) => !first.some((exchange) => exchange.id === id));
      return [...first, ...others].slice(0, RECENT);
    },
    refetchInterval: 10_000,
  });
}
