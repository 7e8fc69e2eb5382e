import { timeBy } from '../engine/project-clock';
import type { GroupIdentity, Ports } from '../services/ports';
import { buildSnapshot, type ServiceOfKind } from './snapshot';
import type { SnapshotSource } from './snapshot-source';

export type Home = { group: GroupIdentity; config: unknown; now: number };

type HomeDeps = { ports: Ports; source: SnapshotSource; serviceOfKind: ServiceOfKind };

/** A group as it is saved at this moment, for work that nobody's request has asked for; null when it is gone. */
export async function homeOf(
  { ports, source, serviceOfKind }: HomeDeps,
  groupId: string,
): Promise<Home | null> {
  const rows = await source.loadById(groupId);
  if (!rows) return null;
  const { group, config, clock } = await buildSnapshot(rows, serviceOfKind, ports, async () => null);
  return { group, config, now: timeBy(clock, ports.clock.now()) };
}
