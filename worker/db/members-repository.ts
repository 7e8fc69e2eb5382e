import { and, eq, sql } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import type { Database } from '../platform/database';
import type { Role } from '../platform/roles';
import { users } from './accounts-tables';
import { live, newestFirst } from './live-rows';
import { memberships } from './organizations-tables';
import { newRow, type Stamps, touched } from './rows';

const member = {
  id: memberships.id,
  user_id: memberships.user_id,
  name: users.name,
  email: users.email,
  avatar_url: users.avatar_url,
  role: memberships.role,
  created_at: memberships.created_at,
  last_seen_at: lastSeenAt(),
  created_at_epoch: memberships.created_at_epoch,
};

/** When a session or a token of the user was last used, those that are over too; written out, for drizzle cannot. */
function lastSeenAt() {
  const lastUseIn = (table: 'sessions' | 'api_tokens') =>
    sql`coalesce((SELECT max(last_used_at) FROM ${sql.identifier(table)} WHERE user_id = users.id), '')`;
  return sql<string | null>`nullif(max(${lastUseIn('sessions')}, ${lastUseIn('api_tokens')}), '')`;
}

export function listMembers(db: Database, organizationId: string, page: Page) {
  const { where, order, limit } = newestFirst(memberships, page);
  return db
    .select(member)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.user_id))
    .where(live(memberships, eq(memberships.organization_id, organizationId), where))
    .orderBy(...order)
    .limit(limit);
}

export async function findMember(db: Database, organizationId: string, userId: string) {
  const [row] = await db
    .select(member)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.user_id))
    .where(
      live(memberships, eq(memberships.organization_id, organizationId), eq(memberships.user_id, userId)),
    );
  return row ?? null;
}

/** The condition that an organization keeps an owner. */
export function keepsAnOwner(organizationId: string) {
  return sql`EXISTS (SELECT 1 FROM ${memberships}
    WHERE organization_id = ${organizationId} AND role = 'owner' AND deleted_at IS NULL)`;
}

export function insertMember(
  deps: Stamps & { db: Database },
  organizationId: string,
  userId: string,
  role: Role,
) {
  return deps.db
    .insert(memberships)
    .values({ ...newRow(deps), organization_id: organizationId, user_id: userId, role });
}

export function setMemberRole(
  deps: Stamps & { db: Database },
  organizationId: string,
  userId: string,
  role: Role,
) {
  return deps.db
    .update(memberships)
    .set({ role, ...touched(deps) })
    .where(
      live(memberships, eq(memberships.organization_id, organizationId), eq(memberships.user_id, userId)),
    );
}

export function buryMember(db: Database, organizationId: string, userId: string, at: string) {
  return db
    .update(memberships)
    .set({ deleted_at: at })
    .where(
      and(
        live(memberships),
        eq(memberships.organization_id, organizationId),
        eq(memberships.user_id, userId),
      ),
    );
}
