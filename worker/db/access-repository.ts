import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../platform/database';
import { deletedToo, live } from './live-rows';
import { memberships, organizations } from './organizations-tables';
import { groups, projects } from './projects-tables';

/** What may be read: live rows, or deleted ones too where something is to be restored. */
export type Among = 'live' | 'deleted_too';

const organizationAccess = { id: organizations.id, name: organizations.name, role: memberships.role };

export async function findOrganizationAccess(
  db: Database,
  userId: string,
  organizationId: string,
  among: Among,
) {
  const [row] = await db
    .select({ organization: organizationAccess })
    .from(organizations)
    .innerJoin(memberships, membershipOf(userId))
    .where(and(eq(organizations.id, organizationId), among === 'live' ? live(organizations) : deletedToo()));
  return row ?? null;
}

/** The organization of who belongs to one only. */
export async function findOnlyOrganizationAccess(db: Database, userId: string) {
  const rows = await db
    .select({ organization: organizationAccess })
    .from(organizations)
    .innerJoin(memberships, membershipOf(userId))
    .where(live(organizations))
    .limit(2);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

export async function findProjectAccess(db: Database, userId: string, projectId: string, among: Among) {
  const [row] = await db
    .select({ organization: organizationAccess, project: projects })
    .from(projects)
    .innerJoin(organizations, and(eq(organizations.id, projects.organization_id), live(organizations)))
    .innerJoin(memberships, membershipOf(userId))
    .where(and(eq(projects.id, projectId), among === 'live' ? live(projects) : deletedToo()));
  return row ?? null;
}

export async function findGroupAccess(db: Database, userId: string, groupId: string, among: Among) {
  const [row] = await db
    .select({ organization: organizationAccess, project: projects, group: groups })
    .from(groups)
    .innerJoin(projects, and(eq(projects.id, groups.project_id), live(projects)))
    .innerJoin(organizations, and(eq(organizations.id, projects.organization_id), live(organizations)))
    .innerJoin(memberships, membershipOf(userId))
    .where(and(eq(groups.id, groupId), among === 'live' ? live(groups) : deletedToo()));
  return row ?? null;
}

/** A membership that fell together with its organization still says who may bring the two back. */
function membershipOf(userId: string): SQL | undefined {
  return and(
    eq(memberships.organization_id, organizations.id),
    eq(memberships.user_id, userId),
    or(isNull(memberships.deleted_at), sql`${memberships.deleted_at} = ${organizations.deleted_at}`),
  );
}
