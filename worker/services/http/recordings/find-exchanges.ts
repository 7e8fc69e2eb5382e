import type { Exchange } from '../../../engine/exchange';
import type { AdminDeps } from '../admin-deps';

/** Those that the log has, in any order; ids that it does not know are passed over. */
export type FindExchanges = (ids: readonly string[]) => Promise<Exchange[]>;

/** Only exchanges of the group's own project are found. */
export function findExchangesOf({ ports, group }: Pick<AdminDeps, 'ports' | 'group'>): FindExchanges {
  return (ids) => ports.exchanges(group.project.id, ids);
}
