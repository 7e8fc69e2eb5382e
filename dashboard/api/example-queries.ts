import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { queryOptions } from './query/query-options';

const { examples } = api.groups[':group_id'];

export type RequestExamples = InferResponseType<typeof examples.$get>;
export type OperationExample = RequestExamples['operations'][number];
export type CodeLanguage = keyof OperationExample['code'];

/** A request for each operation of a group, in every language. */
export function examplesQuery(groupId: string) {
  return queryOptions({
    queryKey: ['examples', groupId],
    queryFn: async ({ signal }): Promise<RequestExamples> =>
      (await examples.$get({ param: { group_id: groupId } }, { init: { signal } })).json(),
    staleTime: 5_000,
  });
}

/** For a download. */
export function postmanUrl(groupId: string): string {
  return `/api/groups/${encodeURIComponent(groupId)}/postman`;
}
