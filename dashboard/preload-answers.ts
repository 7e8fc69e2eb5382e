import { endpointQuery, endpointsQuery } from './api/endpoint-queries';
import { type Group, groupsQuery } from './api/group-queries';
import { projectQuery, summaryQuery } from './api/project-queries';
import type { QueryClient } from './api/query/client';

type Params = Record<string, string | undefined>;

export function preloadAnswers(queries: QueryClient) {
  async function groupAt(params: Params): Promise<Group | undefined> {
    const project = await queries.ensureQueryData(projectQuery(params.project ?? ''));
    if (!project) return undefined;
    const groups = await queries.ensureQueryData(groupsQuery(project.id));
    return groups.find(({ slug }) => slug === params.group);
  }

  return {
    async project({ project: slug }: Params): Promise<void> {
      const found = await queries.ensureQueryData(projectQuery(slug ?? ''));
      if (!found) return;
      await Promise.all([
        queries.prefetchQuery(groupsQuery(found.id)),
        queries.prefetchQuery(summaryQuery(found.id)),
      ]);
    },
    async group(params: Params): Promise<void> {
      const found = await groupAt(params);
      if (found) await queries.prefetchInfiniteQuery(endpointsQuery(found.id));
    },
    async endpoint(params: Params): Promise<void> {
      const found = await groupAt(params);
      if (found && params.endpoint && params.endpoint !== 'new')
        await queries.prefetchQuery(endpointQuery(found.id, params.endpoint));
    },
  };
}
