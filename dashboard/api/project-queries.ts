import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { kept } from './kept-answers';
import { queryOptions } from './query/query-options';

export type Project = InferResponseType<typeof api.projects.$get>['projects'][number];

const PROJECTS = ['projects'];

export function projectsQuery() {
  return queryOptions({
    queryKey: PROJECTS,
    queryFn: ({ signal }): Promise<Project[]> =>
      everyPage(async (cursor) => {
        const query = pageAt(cursor);
        const response = await api.projects.$get({ query }, { init: { signal } });
        const { projects, next_cursor } = await response.json();
        return { rows: projects, next: next_cursor };
      }),
    ...kept(PROJECTS),
    staleTime: 30_000,
  });
}

/** `null`: there is no such project, or none that the reader may see. */
export function projectQuery(slug: string) {
  const queryKey = ['projects', 'by-slug', slug];
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Project | null> => {
      const response = await api.projects.$get({ query: { slug } }, { init: { signal } });
      const { projects } = await response.json();
      return projects[0] ?? null;
    },
    ...kept(queryKey),
    staleTime: 30_000,
  });
}

export type ProjectSummary = InferResponseType<
  (typeof api.projects)[':project_id']['summary']['$get']
>['summary'];

/** How much there is and how much was asked of it in the last day. */
export function summaryQuery(projectId: string) {
  const queryKey = ['projects', projectId, 'summary'];
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<ProjectSummary> => {
      const asked = { param: { project_id: projectId }, query: {} };
      const response = await api.projects[':project_id'].summary.$get(asked, { init: { signal } });
      return (await response.json()).summary;
    },
    ...kept(queryKey),
    refetchInterval: 30_000,
  });
}

/** One group of every kind, with data to play with. */
export async function makeDemoProject(): Promise<Project> {
  const response = await api.demo.$post({ json: {} });
  return (await response.json()).project;
}
