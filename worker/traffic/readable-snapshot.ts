import type { GroupPlace } from '../db/group-claims-repository';
import { AppError } from '../platform/errors';
import type { Ports } from '../services/ports';
import type { Snapshot } from './snapshot';
import type { SnapshotCache } from './snapshot-cache';

/** Null where nothing can be served: a group whose own settings are broken is nobody else's trouble. */
export async function readableSnapshot(
  snapshots: SnapshotCache,
  { project, group }: GroupPlace,
  ports: Ports,
): Promise<Snapshot | null> {
  const found = await Promise.resolve(snapshots.find(project, group, 0, ports)).catch(unreadable);
  return found !== null && found.absent === null ? found : null;
}

function unreadable(error: unknown): null {
  if (error instanceof AppError) return null;
  throw error;
}
