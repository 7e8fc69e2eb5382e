import type { GroupPlace } from '../../db/group-claims-repository';
import { createKeptLists, type KeptLists } from '../kept-lists';
import type { SnapshotSource } from '../snapshot-source';

/** Groups of a kind, oldest first: those that claim a name, or all of them where it is null. */
export type Listed = { kind: string; name: string | null };

export type GroupLists = KeptLists<Listed, GroupPlace>;

/** Who claims which name. */
export function createGroupLists(source: Pick<SnapshotSource, 'claimants' | 'ofKind'>): GroupLists {
  return createKeptLists({
    keyOf: ({ kind, name }) => (name === null ? kind : `${kind} ${name}`),
    read: ({ kind, name }) => (name === null ? source.ofKind(kind) : source.claimants(kind, name)),
  });
}
