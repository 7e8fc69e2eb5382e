import { and, eq, sql } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import type { Database } from '../platform/database';
import type { Role } from '../platform/roles';
import { deletedToo, live, newestFirst } from './live-rows';
import { liveMembershipOf } from './membership-join';
import { invitations, memberships, organizations } from './organizations-tables';
import { newRow, type Stamps, touched } from './rows';

export type OrganizationRow = typeof organizations.$inferSelect;

export function listOrganizations(db: Database, userId: string, page: Page) {
  const { where, order, limit } = newestFirst(organizations, page);
  return db
    .select({
      id: organizations.id,
      name: organizations.name,
      revision: organizations.revision,
      created_at: organizations.created_at,
      updated_at: organizations.updated_at,
      created_at_epoch: organizations.created_at_epoch,
      role: memberships.role,
    })
    .from(organizations)
    .innerJoin(memberships, liveMembershipOf(userId))
    .where(live(organizations, where))
    .orderBy(...order)
    .limit(limit);
}

export async function getOrganization(db: Database, id: string): Promise<OrganizationRow | null> {
  const [row] = await db
    .select()
    .from(organizations)
    .where(live(organizations, eq(organizations.id, id)));
  return row ?? null;
}

/** A new organization with its first owner. */
export function insertOrganization(deps: Stamps & { db: Database }, name: string, ownerId: string) {
  const row = { ...newRow(deps), name, created_by: ownerId };
  const membership = { ...newRow(deps), organization_id: row.id, user_id: ownerId, role: 'owner' as Role };
  return {
    id: row.id,
    statements: [deps.db.insert(organizations).values(row), deps.db.insert(memberships).values(membership)],
  };
}

export function updateOrganization(deps: Stamps & { db: Database }, id: string, change: { name: string }) {
  return deps.db
    .update(organizations)
    .set({ ...change, ...touched(deps), revision: sql`revision + 1` })
    .where(live(organizations, eq(organizations.id, id)));
}

/** The organization with its memberships and invitations; its projects fall by their own statements. */
export function buryOrganization(db: Database, id: string, at: string) {
  return [
    db
      .update(organizations)
      .set({ deleted_at: at })
      .where(live(organizations, eq(organizations.id, id))),
    db
      .update(memberships)
      .set({ deleted_at: at })
      .where(live(memberships, eq(memberships.organization_id, id))),
    db
      .update(invitations)
      .set({ deleted_at: at })
      .where(live(invitations, eq(invitations.organization_id, id))),
  ];
}

export function reviveOrganization(db: Database, id: string, at: string) {
  const revived = { deleted_at: null };
  return [
    db
      .update(organizations)
      .set(revived)
      .where(and(eq(organizations.id, id), eq(organizations.deleted_at, at))),
    db
      .update(memberships)
      .set(revived)
      .where(and(eq(memberships.organization_id, id), eq(memberships.deleted_at, at))),
    db
      .update(invitations)
      .set(revived)
      .where(and(eq(invitations.organization_id, id), eq(invitations.deleted_at, at))),
  ];
}

/** The row whether live or deleted: what a restore begins with. */
export async function findOrganizationAmongAll(db: Database, id: string): Promise<OrganizationRow | null> {
  const [row] = await db
    .select()
    .from(organizations)
    .where(deletedToo(eq(organizations.id, id)));
  return row ?? null;
}
