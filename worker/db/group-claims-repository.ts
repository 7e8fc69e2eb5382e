import { and, asc, eq, isNull, type SQLWrapper, sql } from 'drizzle-orm';
import { isoTime } from '../platform/clock';
import type { Database } from '../platform/database';
import { groupClaims } from './group-claims-tables';
import { live } from './live-rows';
import { groups, projects } from './projects-tables';
import type { Stamps } from './rows';

/** Where a group is served. */
export type GroupPlace = { project: string; group: string };

const MOST_CLAIMANTS = 20;
const MOST_OF_A_KIND = 50;

const placeColumns = { project: projects.slug, group: groups.slug };

/** The groups that claim the name, oldest first. */
export function listClaimants(db: Database, kind: string, name: string): Promise<GroupPlace[]> {
  return db
    .select(placeColumns)
    .from(groupClaims)
    .innerJoin(groups, and(eq(groups.id, groupClaims.group_id), live(groups)))
    .innerJoin(projects, and(eq(projects.id, groups.project_id), live(projects)))
    .where(live(groupClaims, eq(groupClaims.kind, kind), eq(groupClaims.name, name)))
    .orderBy(asc(groupClaims.group_created_at_epoch), asc(groupClaims.group_id))
    .limit(MOST_CLAIMANTS);
}

/** The groups of a kind, oldest first. */
export function listPlacesOfKind(db: Database, kind: string): Promise<GroupPlace[]> {
  return db
    .select(placeColumns)
    .from(groups)
    .innerJoin(projects, and(eq(projects.id, groups.project_id), live(projects)))
    .where(live(groups, eq(groups.kind, kind)))
    .orderBy(asc(groups.created_at_epoch), asc(groups.id))
    .limit(MOST_OF_A_KIND);
}

/**
 * What the group claims from now on. What it claims no more leaves no row behind: a restore of the group brings back what
 * fell with it, and that was never its own again.
 */
export function replaceClaims(deps: Stamps & { db: Database }, groupId: string, names: readonly string[]) {
  const { db } = deps;
  const removal = db.delete(groupClaims).where(live(groupClaims, eq(groupClaims.group_id, groupId)));
  if (names.length === 0) return [removal];
  return [removal, db.insert(groupClaims).select(claimRows(deps, groupId, [...new Set(names)]))];
}

/** One bound parameter however many names there are, for D1 takes 100; in the order of the table's columns. */
function claimRows(deps: Stamps, groupId: string, names: readonly string[]) {
  const now = deps.clock.now();
  const stamp = isoTime(now);
  const claims = JSON.stringify(names.map((name) => ({ id: deps.ids.next(), name })));
  return sql`
    SELECT json_extract(value, '$.id'), ${stamp}, ${stamp}, NULL, ${now},
      ${groups.id}, ${groups.kind}, json_extract(value, '$.name'), ${groups.created_at_epoch}
    FROM ${groups}, json_each(${claims}) WHERE ${groups.id} = ${groupId}`;
}

/** Claims fall and come back with their groups. */
export function buryClaims(db: Database, groupIds: SQLWrapper, at: string) {
  return [
    db
      .update(groupClaims)
      .set({ deleted_at: at })
      .where(and(isNull(groupClaims.deleted_at), sql`${groupClaims.group_id} IN ${groupIds}`)),
  ];
}

export function reviveClaims(db: Database, groupIds: SQLWrapper, at: string) {
  return [
    db
      .update(groupClaims)
      .set({ deleted_at: null })
      .where(and(eq(groupClaims.deleted_at, at), sql`${groupClaims.group_id} IN ${groupIds}`)),
  ];
}
