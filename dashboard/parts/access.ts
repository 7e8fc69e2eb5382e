import { words } from './words';

export type Role = 'viewer' | 'editor' | 'admin' | 'owner';

const RANK: Record<Role, number> = { viewer: 0, editor: 1, admin: 2, owner: 3 };

export type Access = {
  role: Role | undefined;
  /** Why not, for who has too small a role; undefined for who may. */
  reason(least: Role): string | undefined;
};

/** While the role is not known nothing is refused: the server refuses in any case. */
export function accessOf(role: Role | undefined): Access {
  return {
    role,
    reason(least) {
      if (role === undefined || RANK[role] >= RANK[least]) return undefined;
      return words().needsRole(words().roles[least], words().roles[role]);
    },
  };
}
