import { and, eq, sql } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import type { Database } from '../platform/database';
import { live, newestFirst } from './live-rows';
import { liveMembershipOf } from './membership-join';
import { memberships, organizations } from './organizations-tables';
import { groups, projects } from './projects-tables';
import { newRow, type Stamps, touched } from './rows';

export type ProjectRow = typeof projects.$inferSelect;

export type NewProject = {
  organization_id: string;
  slug: string;
  name: string;
  description: string;
  settings: Record<string, unknown>;
  created_by: string;
};

export type ProjectChange = Partial<Pick<ProjectRow, 'slug' | 'name' | 'description' | 'settings'>>;

export type ProjectsWanted = { organization_id?: string | undefined; slug?: string | undefined };

/** The projects of every organization that the user belongs to. */
export async function listProjects(db: Database, userId: string, page: Page, wanted: ProjectsWanted = {}) {
  const { organization_id, slug } = wanted;
  const { where, order, limit } = newestFirst(projects, page);
  const rows = await db
    .select({ project: projects })
    .from(projects)
    .innerJoin(organizations, and(eq(organizations.id, projects.organization_id), live(organizations)))
    .innerJoin(memberships, liveMembershipOf(userId))
    .where(
      live(
        projects,
        organization_id === undefined ? undefined : eq(projects.organization_id, organization_id),
        slug === undefined ? undefined : eq(projects.slug, slug),
        where,
      ),
    )
    .orderBy(...order)
    .limit(limit);
  return rows.map((row) => row.project);
}

export async function getProject(db: Database, id: string): Promise<ProjectRow | null> {
  const [row] = await db
    .select()
    .from(projects)
    .where(live(projects, eq(projects.id, id)));
  return row ?? null;
}

export async function findProjectBySlug(db: Database, slug: string): Promise<ProjectRow | null> {
  const [row] = await db
    .select()
    .from(projects)
    .where(live(projects, eq(projects.slug, slug)));
  return row ?? null;
}

export function insertProject(deps: Stamps & { db: Database }, project: NewProject) {
  const row = { ...newRow(deps), ...project };
  return { id: row.id, statements: [deps.db.insert(projects).values(row)] };
}

/** Its groups' snapshots name the project, so they all get a new version. */
export function updateProject(deps: Stamps & { db: Database }, id: string, change: ProjectChange) {
  return [
    deps.db
      .update(projects)
      .set({ ...change, ...touched(deps), revision: sql`revision + 1` })
      .where(live(projects, eq(projects.id, id))),
    deps.db
      .update(groups)
      .set({ version: sql`version + 1` })
      .where(live(groups, eq(groups.project_id, id))),
  ];
}
