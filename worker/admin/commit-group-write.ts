import type { Context } from 'hono';
import { commitWrite } from '../db/commit';
import { bumpGroupVersion } from '../db/groups-repository';
import { revisionGuard } from '../db/stale-write';
import type { GroupWrite } from '../services/ports';
import type { AdminEnv } from './admin-env';

/** One batch: the write, the group's new version, the audit event. From then on this isolate serves the new version. */
export async function commitGroupWrite(
  context: Context<AdminEnv>,
  groupId: string,
  write: GroupWrite,
): Promise<{ version: number }> {
  const { deps, caller, organization } = context.var;
  const { db, clock, ids } = deps.ports;
  const results = await commitWrite(
    { db, clock, ids, caller },
    {
      statements: [bumpGroupVersion(db, groupId), ...write.statements],
      audit: {
        organization_id: organization.id,
        action: write.action,
        resource: write.resource,
        changes: write.changes,
      },
      guard: write.expected ? revisionGuard(db, { ...write.expected, id: write.resource.id }) : null,
    },
  );
  deps.invalidate(groupId);
  const version = newVersion(results[0]);
  context.header('x-understudy-version', String(version));
  return { version };
}

function newVersion(result: unknown): number {
  const [row] = Array.isArray(result) ? result : [];
  if (typeof row?.version !== 'number') throw new Error('The group was gone when its version should rise.');
  return row.version;
}
