import type { InferResponseType } from 'hono/client';
import { api } from './client';

const bulk = api.groups[':group_id'].endpoints.bulk;

export type BulkAction = 'enable' | 'disable' | 'delete' | 'restore';
export type ChangedEndpoint = InferResponseType<typeof bulk.$post, 200>['changed'][number];

/** The most that one call takes. */
const MOST = 500;

/** Does the same to many endpoints; answers those that were not so already. */
export async function changeEndpoints(
  groupId: string,
  action: BulkAction,
  ids: readonly string[],
): Promise<ChangedEndpoint[]> {
  const changed: ChangedEndpoint[] = [];
  for (let start = 0; start < ids.length; start += MOST) {
    const json = { action, ids: ids.slice(start, start + MOST) };
    const response = await bulk.$post({ param: { group_id: groupId }, json });
    changed.push(...(await response.json()).changed);
  }
  return changed;
}
