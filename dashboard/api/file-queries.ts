import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { queryOptions } from './query/query-options';

const files = api.groups[':group_id'].files;

export type StoredFile = InferResponseType<typeof files.$get>['files'][number];

/** The files that endpoints of a group may answer with. */
export function filesQuery(groupId: string) {
  return queryOptions({
    queryKey: ['files', groupId],
    queryFn: async ({ signal }): Promise<StoredFile[]> => {
      const response = await files.$get({ param: { group_id: groupId } }, { init: { signal } });
      return (await response.json()).files;
    },
    staleTime: 10_000,
  });
}

/** Under its own name, in place of one that has it already. */
export async function uploadFile(groupId: string, file: File): Promise<void> {
  const param = { group_id: groupId, name: file.name };
  const type = file.type || 'application/octet-stream';
  await files[':name'].$put({ param }, { headers: { 'content-type': type }, init: { body: file } });
}
