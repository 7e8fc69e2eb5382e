import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import type { Database } from '../platform/database';
import type { GroupsOf } from './group-lifecycle';
import { deletedToo, live, newestFirst } from './live-rows';
import { liveMembershipOf } from './membership-join';
import { memberships, organizations } from './organizations-tables';
import { groups, projects } from './projects-tables';
import { idsAsRows, newRow, type Stamps, touched } from './rows';

export type GroupRow = typeof groups.$inferSelect;

export type NewGroup = Pick<
  GroupRow,
  'project_id' | 'slug' | 'name' | 'description' | 'kind' | 'config' | 'chaos'
> & {
  created_by: string;
};

export type GroupChange = Partial<Pick<GroupRow, 'slug' | 'name' | 'description' | 'config' | 'chaos'>>;

const MOST_NEIGHBOURS = 1000;

/** The groups that the user may see, each with its project. */
export function listGroups(
  db: Database,
  userId: string,
  page: Page,
  filter: { project_id?: string; kind?: string },
) {
  const { where, order, limit } = newestFirst(groups, page);
  return db
    .select({ group: groups, project: projects })
    .from(groups)
    .innerJoin(projects, and(eq(projects.id, groups.project_id), live(projects)))
    .innerJoin(organizations, and(eq(organizations.id, projects.organization_id), live(organizations)))
    .innerJoin(memberships, liveMembershipOf(userId))
    .where(
      live(
        groups,
        filter.project_id === undefined ? undefined : eq(groups.project_id, filter.project_id),
        filter.kind === undefined ? undefined : eq(groups.kind, filter.kind),
        where,
      ),
    )
    .orderBy(...order)
    .limit(limit);
}

/** What is needed of the groups of many projects to count what is in them. */
export function listGroupKinds(db: Database, projectIds: readonly string[]) {
  return db
    .select({ id: groups.id, project_id: groups.project_id, kind: groups.kind })
    .from(groups)
    .where(live(groups, sql`${groups.project_id} IN ${idsAsRows(projectIds)}`));
}

/** Deleted ones too: what was deleted on purpose is not made again. */
export function findGroupsOfProjectAmongAll(db: Database, projectId: string): Promise<GroupRow[]> {
  return db
    .select()
    .from(groups)
    .where(deletedToo(eq(groups.project_id, projectId)));
}

export type ServedGroup = { group: GroupRow; project: typeof projects.$inferSelect };

/** What a mock URL names, or null. */
export async function findServedGroup(
  db: Database,
  projectSlug: string,
  groupSlug: string,
): Promise<ServedGroup | null> {
  const [row] = await served(db, live(groups, eq(projects.slug, projectSlug), eq(groups.slug, groupSlug)));
  return row ?? null;
}

export async function findServedGroupById(db: Database, id: string): Promise<ServedGroup | null> {
  const [row] = await listServedGroups(db, { group_id: id });
  return row ?? null;
}

/** The live groups below an owner. */
export function listServedGroups(db: Database, of: GroupsOf): Promise<ServedGroup[]> {
  if ('group_id' in of) return served(db, live(groups, eq(groups.id, of.group_id)));
  if ('project_id' in of) return served(db, live(groups, eq(projects.id, of.project_id)));
  return served(db, live(groups, eq(projects.organization_id, of.organization_id)));
}

async function served(db: Database, where: SQL | undefined): Promise<ServedGroup[]> {
  return db
    .select({ group: groups, project: projects })
    .from(groups)
    .innerJoin(projects, and(eq(projects.id, groups.project_id), live(projects)))
    .where(where);
}

/** What the groups of a project know of each other, oldest first. */
export function listGroupsOfProject(db: Database, projectId: string) {
  return db
    .select({ id: groups.id, slug: groups.slug, name: groups.name, kind: groups.kind })
    .from(groups)
    .where(live(groups, eq(groups.project_id, projectId)))
    .orderBy(asc(groups.created_at_epoch), asc(groups.id))
    .limit(MOST_NEIGHBOURS);
}

/** The small query that tells whether a snapshot is still the newest. */
export async function findServedVersion(db: Database, projectSlug: string, groupSlug: string) {
  const [row] = await db
    .select({ id: groups.id, version: groups.version })
    .from(groups)
    .innerJoin(projects, and(eq(projects.id, groups.project_id), live(projects)))
    .where(live(groups, eq(projects.slug, projectSlug), eq(groups.slug, groupSlug)));
  return row ?? null;
}

export function insertGroup(deps: Stamps & { db: Database }, group: NewGroup) {
  const row = { ...newRow(deps), ...group };
  return { id: row.id, statements: [deps.db.insert(groups).values(row)] };
}

export function updateGroup(deps: Stamps & { db: Database }, id: string, change: GroupChange) {
  return deps.db
    .update(groups)
    .set({ ...change, ...touched(deps), revision: sql`revision + 1` })
    .where(live(groups, eq(groups.id, id)));
}

/** Every write to a group or below it: its snapshots are old from now on. */
export function bumpGroupVersion(db: Database, id: string) {
  return db
    .update(groups)
    .set({ version: sql`version + 1` })
    .where(eq(groups.id, id))
    .returning({ version: groups.version });
}
