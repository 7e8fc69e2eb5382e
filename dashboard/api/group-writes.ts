import type { InferRequestType } from 'hono/client';
import { api } from './client';
import { type Group, groupsQuery } from './group-queries';
import type { QueryClient } from './query/client';
import { ifSeen } from './revision';

const group = api.groups[':group_id'];

export type GroupPatch = InferRequestType<typeof group.$patch>['json'];

/** Which group, and the revision that the writer has seen: on another the write is refused. */
type GroupAt = { id: string; revision?: number | undefined };

export async function patchGroup(at: GroupAt, json: GroupPatch): Promise<Group> {
  const response = await group.$patch({ param: { group_id: at.id }, json }, ifSeen(at.revision));
  return (await response.json()).group;
}

export async function deleteGroup(at: GroupAt): Promise<void> {
  await group.$delete({ param: { group_id: at.id } }, ifSeen(at.revision));
}

/** Brings a deleted group back, with all that was defined in it. */
export async function restoreGroup(id: string): Promise<Group> {
  const response = await group.restore.$post({ param: { group_id: id } });
  return (await response.json()).group;
}

/** Every page that shows the group shows it as it is now. */
export function rememberGroup(queries: QueryClient, now: Group): void {
  queries.setQueryData<Group[]>(groupsQuery(now.project_id).queryKey, (groups) =>
    groups?.map((known) => (known.id === now.id ? { ...known, ...now } : known)),
  );
}
