import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { newRow, type Stamps, touched } from '../../../db/rows';
import { routeKey } from '../../../engine/route-pattern';
import { isoTime } from '../../../platform/clock';
import type { Database } from '../../../platform/database';
import type { Statement } from '../../ports';
import type { GroupIds } from '../../service';
import { patternOf } from '../routes';
import { collectionOf } from './collection-rows';
import type { Collection, CollectionDraft } from './documents';
import { collections } from './tables';

type WriteDeps = Stamps & { db: Database };

type Owner = { groupId: string; createdBy: string };

export function insertCollection(
  deps: WriteDeps,
  { groupId, createdBy }: Owner,
  draft: CollectionDraft,
): { collection: Collection; statements: Statement[] } {
  const row = {
    ...newRow(deps),
    ...draft,
    group_id: groupId,
    created_by: createdBy,
    revision: 1,
    route_key: keyOf(draft),
    deleted_at: null,
  };
  return { collection: collectionOf(row), statements: [deps.db.insert(collections).values(row)] };
}

/** Writes the fields that changed, and no others: two writers of different fields both keep their word. */
export function updateCollection(
  deps: WriteDeps,
  id: string,
  draft: CollectionDraft,
  changed: ReadonlySet<string>,
): Statement[] {
  const own = Object.fromEntries(Object.entries(draft).filter(([field]) => changed.has(field)));
  return [
    deps.db
      .update(collections)
      .set({ ...own, ...touched(deps), route_key: keyOf(draft), revision: sql`revision + 1` })
      .where(and(eq(collections.id, id), isNull(collections.deleted_at))),
  ];
}

export function deleteCollection(deps: WriteDeps, id: string): Statement[] {
  return bury(deps.db, eq(collections.id, id), isoTime(deps.clock.now()));
}

export function restoreCollection(deps: WriteDeps, id: string, deletedAt: string): Statement[] {
  return revive(deps.db, eq(collections.id, id), deletedAt);
}

/** What falls and comes back together with its group. */
export function buryCollectionsOf(db: Database, groupIds: GroupIds, at: string): Statement[] {
  return bury(db, sql`${collections.group_id} IN ${groupIds}`, at);
}

export function reviveCollectionsOf(db: Database, groupIds: GroupIds, at: string): Statement[] {
  return revive(db, sql`${collections.group_id} IN ${groupIds}`, at);
}

function bury(db: Database, which: SQL, at: string): Statement[] {
  return [
    db
      .update(collections)
      .set({ deleted_at: at, revision: sql`revision + 1` })
      .where(and(isNull(collections.deleted_at), which)),
  ];
}

function revive(db: Database, which: SQL, at: string): Statement[] {
  return [
    db
      .update(collections)
      .set({ deleted_at: null, revision: sql`revision + 1` })
      .where(and(eq(collections.deleted_at, at), which)),
  ];
}

function keyOf({ path }: CollectionDraft): string {
  return routeKey('ANY', patternOf(path));
}
