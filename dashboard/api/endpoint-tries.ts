import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { queryOptions } from './query/query-options';
import type { Exchange, Why } from './worker-types';

const endpoints = api.groups[':group_id'].endpoints;
const dryRun = endpoints['dry-run'];
const test = endpoints[':endpoint_id'].test;

export type DryRunWish = InferRequestType<typeof dryRun.$post>['json'];
export type TestRequest = InferRequestType<typeof test.$post>['json'];
export type Tried = Explained<InferResponseType<typeof test.$post>>;
export type DryRun = Explained<InferResponseType<typeof dryRun.$post>>;
export type SentRequest = Tried['request'];
export type JsonSchema = InferRequestType<typeof api.schemas.sample.$post>['json']['schema'];

type Explained<Answer> = Omit<Answer, 'why'> & { why: Why };

/** What a document that is not saved would answer, and what keeps it from being saved. */
export async function dryRunEndpoint(
  groupId: string,
  wish: DryRunWish,
  signal: AbortSignal,
): Promise<DryRun> {
  const response = await dryRun.$post({ param: { group_id: groupId }, json: wish }, { init: { signal } });
  const answer = await response.json();
  return { ...answer, why: whyOf(answer) };
}

/** Sends a described request to the saved endpoint. */
export async function testEndpoint(
  place: { groupId: string; endpointId: string },
  json: TestRequest,
  signal: AbortSignal,
): Promise<Tried> {
  const param = { group_id: place.groupId, endpoint_id: place.endpointId };
  const answer = await (await test.$post({ param, json }, { init: { signal } })).json();
  return { ...answer, why: whyOf(answer) };
}

/** The route says of it no more than that it has an outcome, for services add what they like. */
function whyOf(answer: { why: { outcome: string } }): Why {
  return answer.why;
}

/** A value that a schema allows, always the same. */
export async function valueOfSchema(schema: JsonSchema, signal: AbortSignal): Promise<unknown> {
  const json = { schema, seed: 'sample' };
  const response = await api.schemas.sample.$post({ json }, { init: { signal } });
  return (await response.json()).values[0];
}

/** The last that an endpoint has answered, whole. */
export function lastExchangesQuery(projectId: string, endpointId: string) {
  return queryOptions({
    queryKey: ['last-exchanges', projectId, endpointId],
    queryFn: async ({ signal }): Promise<Exchange[]> => {
      const query = { q: `endpoint:${endpointId}`, limit: '5', full: 'true' };
      const asked = { param: { project_id: projectId }, query };
      const response = await api.projects[':project_id'].exchanges.$get(asked, { init: { signal } });
      // With `full` they are whole.
      return (await response.json()).exchanges as Exchange[];
    },
    staleTime: 30_000,
  });
}
