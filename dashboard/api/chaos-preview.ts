import { keepPreviousData } from '@tanstack/query-core';
import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { queryOptions } from './query/query-options';

const preview = api.groups[':group_id'].chaos.preview;

type Wish = InferRequestType<typeof preview.$post>['json'];

export type ChaosSettings = NonNullable<Wish['chaos']>;
export type EndpointChaos = NonNullable<Wish['endpoint_chaos']>;
export type ChaosPreview = InferResponseType<typeof preview.$post, 200>;
export type PreviewedRequest = ChaosPreview['requests'][number];

/** Whose chaos, as it is typed or as it is saved. */
export type ChaosWish = Pick<Wish, 'chaos' | 'endpoint_chaos' | 'endpoint_id'>;

/** What chaos would do to a hundred requests, by the very draws of the gate. */
export function chaosPreviewQuery(groupId: string, wish: ChaosWish, seed: string) {
  return queryOptions({
    queryKey: ['chaos-preview', groupId, wish, seed],
    queryFn: async ({ signal }): Promise<ChaosPreview> => {
      const asked = { param: { group_id: groupId }, json: { ...wish, seed } };
      const response = await preview.$post(asked, { init: { signal } });
      return response.json();
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
}
