import type { Statement } from '../../db/commit';
import { replaceClaims } from '../../db/group-claims-repository';
import type { Stamps } from '../../db/rows';
import type { Database } from '../../platform/database';
import { readGroupConfig } from '../../services/gate-settings';
import { serviceOfKind } from '../../services/registry';

/** For the batch that writes the config: the names by which the group is found from then on. */
export function claimStatements(
  deps: Stamps & { db: Database },
  { id, kind, config }: { id: string; kind: string; config: unknown },
): Statement[] {
  const service = serviceOfKind(kind);
  if (!service.claims) return [];
  return replaceClaims(deps, id, service.claims(readGroupConfig(service.config, config).service));
}
