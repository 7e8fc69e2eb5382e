import { listGroupKinds } from '../../db/groups-repository';
import type { Database } from '../../platform/database';
import { countParts, type PartCounts, sumOfParts } from '../groups/part-counts';

/** How many groups each project has, and what they consist of. */
export async function countsOfProjects(
  db: Database,
  projects: readonly { id: string }[],
): Promise<Map<string, PartCounts>> {
  const groups = await listGroupKinds(
    db,
    projects.map(({ id }) => id),
  );
  const parts = await countParts(db, groups);
  return new Map(
    projects.map(({ id }) => {
      const own = groups.filter(({ project_id }) => project_id === id);
      return [id, { groups: own.length, ...sumOfParts(own.map((group) => parts.get(group.id) ?? {})) }];
    }),
  );
}
