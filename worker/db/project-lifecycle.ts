import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../platform/database';
import type { GroupsOf } from './group-lifecycle';
import { live } from './live-rows';
import { projects } from './projects-tables';

export type ProjectsOf = { project_id: string } | { organization_id: string };

export function buryProjects(db: Database, of: ProjectsOf, at: string) {
  return db
    .update(projects)
    .set({ deleted_at: at })
    .where(and(isNull(projects.deleted_at), owned(of)));
}

export function reviveProjects(db: Database, of: ProjectsOf, at: string) {
  return db
    .update(projects)
    .set({ deleted_at: null })
    .where(and(eq(projects.deleted_at, at), owned(of)));
}

/** The live projects that fall with their owner; none when only a group falls. */
export async function listProjectIds(db: Database, of: GroupsOf): Promise<string[]> {
  if ('group_id' in of) return [];
  const rows = await db
    .select({ id: projects.id })
    .from(projects)
    .where(live(projects, owned(of)));
  return rows.map((row) => row.id);
}

function owned(of: ProjectsOf) {
  return 'project_id' in of
    ? eq(projects.id, of.project_id)
    : eq(projects.organization_id, of.organization_id);
}
