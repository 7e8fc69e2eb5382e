import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { kept } from './kept-answers';
import { infiniteQueryOptions, queryOptions } from './query/query-options';
import type { WorldAt } from './world-writes';

const images = api.groups[':group_id'].images;
const job = images.jobs[':job_id'];

export type ImageJobsPage = InferResponseType<typeof images.jobs.$get>;
export type ImageJob = ImageJobsPage['jobs'][number];
export type ImageJobStatus = ImageJob['status'];
export type WholeImageJob = InferResponseType<typeof job.$get>['job'];
export type ImageVariant = WholeImageJob['variants'][number];
export type ImageDelivery = WholeImageJob['deliveries'][number];
export type ImageAnalysis = NonNullable<WholeImageJob['analysis']>;
export type ImageStats = InferResponseType<typeof images.stats.$get>;

type Asked = Omit<InferRequestType<typeof images.jobs.$get>['query'], 'world' | 'limit' | 'cursor'>;

/** What a job has to have, as it stands in the query. */
export type ImageJobFilter = Partial<Record<'status' | 'user' | 'text', string>>;

const PAGE = '50';

/** All that is known of the image API of a group. */
export function imagesOf(groupId: string) {
  return ['images', groupId] as const;
}

/** Newest first. */
export function imageJobsQuery({ groupId, world }: WorldAt, filter: ImageJobFilter) {
  return infiniteQueryOptions({
    queryKey: [...imagesOf(groupId), world, 'jobs', filter],
    queryFn: async ({ signal, pageParam }): Promise<ImageJobsPage> => {
      const cursor = pageParam === '' ? {} : { cursor: pageParam };
      // It comes from an address, which anybody can write: the server refuses what it does not know.
      const query = { world, limit: PAGE, ...(filter as Asked), ...cursor };
      return (await images.jobs.$get({ param: { group_id: groupId }, query }, { init: { signal } })).json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 500,
  });
}

export function imageJobQuery({ groupId, world }: WorldAt, id: string) {
  return queryOptions({
    queryKey: [...imagesOf(groupId), world, 'job', id],
    queryFn: async ({ signal }): Promise<WholeImageJob> => {
      const asked = { param: { group_id: groupId, job_id: id }, query: { world } };
      return (await (await job.$get(asked, { init: { signal } })).json()).job;
    },
    staleTime: 500,
  });
}

/** How many there are in which state and of whom, and how much they weigh. */
export function imageStatsQuery({ groupId, world }: WorldAt) {
  const queryKey = [...imagesOf(groupId), world, 'stats'] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<ImageStats> => {
      const asked = { param: { group_id: groupId }, query: { world } };
      return (await images.stats.$get(asked, { init: { signal } })).json();
    },
    ...kept(queryKey),
    staleTime: 500,
  });
}
