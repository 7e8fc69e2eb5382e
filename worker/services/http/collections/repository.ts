import { count, eq, isNotNull, sql } from 'drizzle-orm';
import { deletedToo, live, newestFirst } from '../../../db/live-rows';
import type { Page } from '../../../platform/api/paging';
import type { Database } from '../../../platform/database';
import type { GroupIds } from '../../service';
import { type CollectionRow, collectionOf } from './collection-rows';
import type { Collection } from './documents';
import { collections } from './tables';

/** All collections of a group, oldest first. */
export async function loadCollections(db: Database, groupId: string): Promise<Collection[]> {
  const rows = await db
    .select()
    .from(collections)
    .where(live(collections, eq(collections.group_id, groupId)))
    .orderBy(collections.created_at_epoch, collections.id);
  return rows.map(collectionOf);
}

export async function listCollections(db: Database, groupId: string, page: Page): Promise<CollectionRow[]> {
  const { where, order, limit } = newestFirst(collections, page);
  return db
    .select()
    .from(collections)
    .where(live(collections, eq(collections.group_id, groupId), where))
    .orderBy(...order)
    .limit(limit);
}

export async function findCollection(db: Database, groupId: string, id: string): Promise<Collection | null> {
  const [row] = await db
    .select()
    .from(collections)
    .where(live(collections, eq(collections.group_id, groupId), eq(collections.id, id)));
  return row ? collectionOf(row) : null;
}

export async function findDeletedCollection(
  db: Database,
  groupId: string,
  id: string,
): Promise<CollectionRow | null> {
  const [row] = await db
    .select()
    .from(collections)
    .where(
      deletedToo(
        eq(collections.group_id, groupId),
        eq(collections.id, id),
        isNotNull(collections.deleted_at),
      ),
    );
  return row ?? null;
}

export async function countCollections(db: Database, groupId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(collections)
    .where(live(collections, eq(collections.group_id, groupId)));
  return row?.count ?? 0;
}

export function countCollectionsOf(db: Database, groupIds: GroupIds) {
  return db
    .select({ group_id: collections.group_id, count: count() })
    .from(collections)
    .where(live(collections, sql`${collections.group_id} IN ${groupIds}`))
    .groupBy(collections.group_id);
}
