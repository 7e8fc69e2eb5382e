import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../platform/database';
import { groups, projects } from './projects-tables';

/** Which groups fall or come back: one, those of a project, those of an organization. */
export type GroupsOf = { group_id: string } | { project_id: string } | { organization_id: string };

export function buryGroups(db: Database, of: GroupsOf, at: string) {
  return db
    .update(groups)
    .set({ deleted_at: at })
    .where(and(isNull(groups.deleted_at), owned(db, of)));
}

/** Only those that fell at that moment: what was deleted before stays deleted. */
export function reviveGroups(db: Database, of: GroupsOf, at: string) {
  return db
    .update(groups)
    .set({ deleted_at: null, version: sql`version + 1` })
    .where(and(eq(groups.deleted_at, at), owned(db, of)));
}

/** The ids of the groups that fell at that moment, as a subquery for the services' own rows. */
export function groupsFallenAt(db: Database, of: GroupsOf, at: string) {
  return db
    .select({ id: groups.id })
    .from(groups)
    .where(and(eq(groups.deleted_at, at), owned(db, of)));
}

function owned(db: Database, of: GroupsOf) {
  if ('group_id' in of) return eq(groups.id, of.group_id);
  if ('project_id' in of) return eq(groups.project_id, of.project_id);
  const ids = db
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.organization_id, of.organization_id));
  return inArray(groups.project_id, ids);
}
