import { listGroupKinds } from '../../../db/groups-repository';
import { type LogTraffic, sumOfTraffic } from '../../../engine/log-measures/group-traffic';
import { isoTime } from '../../../platform/clock';
import type { Database } from '../../../platform/database';
import { countParts, type PartCounts, sumOfParts } from '../../groups/part-counts';
import type { ProjectSummary } from './documents';

/** What a project consists of and what it had to do, altogether and by group. */
export async function projectSummary(
  db: Database,
  projectId: string,
  seen: Promise<LogTraffic>,
): Promise<ProjectSummary> {
  const [groups, traffic] = await Promise.all([listGroupKinds(db, [projectId]), seen]);
  const parts = await countParts(db, groups);
  return {
    groups: groups.length,
    parts: sumOfParts(parts.values()),
    traffic: projectTraffic(traffic),
    by_group: groups.map(({ id }) => groupSummary(id, parts.get(id) ?? {}, traffic)),
  };
}

function projectTraffic({ from, to, step_minutes, points }: LogTraffic): ProjectSummary['traffic'] {
  const first = Date.parse(from);
  return {
    from,
    to,
    step_minutes,
    ...sumOfTraffic(points),
    points: points.map((point, place) => ({ at: isoTime(first + place * step_minutes * 60_000), ...point })),
  };
}

function groupSummary(
  groupId: string,
  parts: PartCounts,
  { points: ofAll, groups }: LogTraffic,
): ProjectSummary['by_group'][number] {
  const points = groups.find(({ group_id }) => group_id === groupId)?.points ?? [];
  return {
    group_id: groupId,
    parts,
    traffic: { ...sumOfTraffic(points), points: ofAll.map((_, place) => points[place]?.count ?? 0) },
  };
}
