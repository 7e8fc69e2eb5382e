import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { kept } from './kept-answers';
import { queryOptions } from './query/query-options';

export type Group = InferResponseType<typeof api.groups.$get>['groups'][number];

/** The groups of a project, of any kind. */
export function groupsQuery(projectId: string) {
  const queryKey = ['groups', projectId];
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<Group[]> =>
      everyPage(async (cursor) => {
        const query = { project_id: projectId, ...pageAt(cursor) };
        const response = await api.groups.$get({ query }, { init: { signal } });
        const { groups, next_cursor } = await response.json();
        return { rows: groups, next: next_cursor };
      }),
    ...kept(queryKey),
    staleTime: 10_000,
  });
}

export type NewGroup = InferRequestType<typeof api.groups.$post>['json'];

/** The kinds that a group may be of, with the schemas of their settings. */
export function kindsQuery() {
  return queryOptions({
    queryKey: ['kinds'],
    queryFn: async ({ signal }) => {
      const response = await api.kinds.$get({}, { init: { signal } });
      return (await response.json()).kinds;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export async function createGroup(group: NewGroup): Promise<Group> {
  const response = await api.groups.$post({ json: group });
  return (await response.json()).group;
}
