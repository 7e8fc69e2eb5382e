import { authFiguresQuery } from './api/auth-queries';
import { endpointQuery, endpointsQuery } from './api/endpoint-queries';
import { type Group, groupsQuery } from './api/group-queries';
import { imageStatsQuery } from './api/image-queries';
import { projectQuery, summaryQuery } from './api/project-queries';
import type { QueryClient } from './api/query/client';
import { bucketsQuery } from './api/store-queries';
import { statsQuery } from './api/webhook-queries';
import { MAIN_WORLD } from './api/world-queries';
import type { Kind } from './parts/kinds';

type Params = Record<string, string | undefined>;

/** What the first page of each kind waits for; of the most usual one the code comes by itself. */
const FIRST_PAGES: Record<Kind, (queries: QueryClient, groupId: string) => Promise<unknown>> = {
  http: (queries, groupId) => queries.prefetchInfiniteQuery(endpointsQuery(groupId)),
  auth: (queries, groupId) =>
    Promise.all([
      import('./features/auth/auth-section'),
      import('./features/auth/auth-page'),
      queries.prefetchQuery(authFiguresQuery({ groupId, world: MAIN_WORLD })),
    ]),
  webhooks: (queries, groupId) =>
    Promise.all([
      import('./features/inbox/overview-page'),
      queries.prefetchQuery(statsQuery({ groupId, world: MAIN_WORLD })),
    ]),
  s3: (queries, groupId) =>
    Promise.all([
      import('./features/storage/storage-page'),
      queries.prefetchQuery(bucketsQuery({ groupId, world: MAIN_WORLD })),
    ]),
  images: (queries, groupId) =>
    Promise.all([
      import('./features/images/images-section'),
      import('./features/images/images-page'),
      queries.prefetchQuery(imageStatsQuery({ groupId, world: MAIN_WORLD })),
    ]),
};

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
      if (found) await FIRST_PAGES[found.kind as Kind](queries, found.id);
    },
    async endpoint(params: Params): Promise<void> {
      const found = await groupAt(params);
      if (found && params.endpoint && params.endpoint !== 'new')
        await queries.prefetchQuery(endpointQuery(found.id, params.endpoint));
    },
  };
}
