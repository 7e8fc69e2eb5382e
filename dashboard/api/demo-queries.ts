import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { queryOptions } from './query/query-options';

const link = api.projects[':project_id']['demo-link'];

export type DemoLink = NonNullable<InferResponseType<typeof link.$get>['demo_link']>;

/** `null`: the client application is open to members only. */
export function demoLinkQuery(projectId: string) {
  return queryOptions({
    queryKey: ['demo-link', projectId],
    queryFn: async ({ signal }): Promise<DemoLink | null> => {
      const asked = { param: { project_id: projectId } };
      return (await (await link.$get(asked, { init: { signal } })).json()).demo_link;
    },
  });
}

export async function shareDemo(projectId: string): Promise<DemoLink> {
  const response = await link.$put({ param: { project_id: projectId } });
  return (await response.json()).demo_link;
}

export async function revokeDemoLink(projectId: string): Promise<void> {
  await link.$delete({ param: { project_id: projectId } });
}

/** What a link of a client application leads to. */
export function sharedDemoQuery(token: string) {
  return queryOptions({
    queryKey: ['shared-demo', token],
    queryFn: async ({ signal }) => {
      const response = await api.demo[':token'].$get({ param: { token } }, { init: { signal } });
      return response.json();
    },
    staleTime: 60_000,
  });
}
