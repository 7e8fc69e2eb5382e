import { and, count, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { deletedToo, live } from '../../db/live-rows';
import { idsAsRows } from '../../db/rows';
import type { Database } from '../../platform/database';
import type { GroupIds } from '../service';
import type { Endpoint } from './documents';
import { documentsOf, type EndpointRow } from './endpoint-rows';
import type { EndpointRoute } from './routes';
import { endpointBodies, endpointHeaders, endpointParams, endpointResponses, endpoints } from './tables';

/** All endpoints of a group with all their parts, oldest first: five queries in one round trip, however many there are. */
export function loadEndpoints(db: Database, groupId: string): Promise<Endpoint[]> {
  return readDocuments(db, eq(endpoints.group_id, groupId));
}

/** Some endpoints of a group, in the same order. The plus keeps SQLite from looking through the whole group for them. */
export function loadEndpointsAmong(
  db: Database,
  groupId: string,
  ids: readonly string[],
): Promise<Endpoint[]> {
  return readDocuments(db, sql`+${endpoints.group_id} = ${groupId} AND ${endpoints.id} IN ${idsAsRows(ids)}`);
}

/** What all endpoints of a group are called and which requests they answer, in the same order. */
export function loadRoutes(db: Database, groupId: string): Promise<EndpointRoute[]> {
  return db
    .select({
      id: endpoints.id,
      name: endpoints.name,
      method: endpoints.method,
      path: endpoints.path,
      case_sensitive: endpoints.case_sensitive,
      strict_slash: endpoints.strict_slash,
      enabled: endpoints.enabled,
    })
    .from(endpoints)
    .where(live(endpoints, eq(endpoints.group_id, groupId)))
    .orderBy(endpoints.created_at_epoch, WRITTEN);
}

export async function findEndpoint(db: Database, groupId: string, id: string): Promise<Endpoint | null> {
  const [endpoint] = await readDocuments(db, and(eq(endpoints.group_id, groupId), eq(endpoints.id, id)));
  return endpoint ?? null;
}

/** A part's place among its kind is the order in which it was written. */
const WRITTEN = sql`rowid`;

async function readDocuments(db: Database, which: SQL | undefined): Promise<Endpoint[]> {
  const ids = db.select({ id: endpoints.id }).from(endpoints).where(live(endpoints, which));
  const [rows, params, headers, bodies, responses] = await db.batch([
    db.select().from(endpoints).where(live(endpoints, which)).orderBy(endpoints.created_at_epoch, WRITTEN),
    db
      .select()
      .from(endpointParams)
      .where(live(endpointParams, inArray(endpointParams.endpoint_id, ids)))
      .orderBy(WRITTEN),
    db
      .select()
      .from(endpointHeaders)
      .where(live(endpointHeaders, inArray(endpointHeaders.endpoint_id, ids)))
      .orderBy(WRITTEN),
    db
      .select()
      .from(endpointBodies)
      .where(live(endpointBodies, inArray(endpointBodies.endpoint_id, ids))),
    db
      .select()
      .from(endpointResponses)
      .where(live(endpointResponses, inArray(endpointResponses.endpoint_id, ids)))
      .orderBy(endpointResponses.position),
  ]);
  return documentsOf({ endpoints: rows, params, headers, bodies, responses });
}

/** The row alone, when it is deleted. */
export async function findDeletedEndpoint(
  db: Database,
  groupId: string,
  id: string,
): Promise<EndpointRow | null> {
  const [row] = await db
    .select()
    .from(endpoints)
    .where(
      deletedToo(eq(endpoints.group_id, groupId), eq(endpoints.id, id), isNotNull(endpoints.deleted_at)),
    );
  return row ?? null;
}

/** The rows of these endpoints of the group alone, deleted ones too. */
export function findRowsAmongAll(db: Database, groupId: string, ids: readonly string[]) {
  return db
    .select({
      id: endpoints.id,
      name: endpoints.name,
      method: endpoints.method,
      path: endpoints.path,
      case_sensitive: endpoints.case_sensitive,
      strict_slash: endpoints.strict_slash,
      enabled: endpoints.enabled,
      deleted_at: endpoints.deleted_at,
    })
    .from(endpoints)
    .where(deletedToo(eq(endpoints.group_id, groupId), sql`${endpoints.id} IN ${idsAsRows(ids)}`));
}

export async function countEndpoints(db: Database, groupId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(endpoints)
    .where(live(endpoints, eq(endpoints.group_id, groupId)));
  return row?.count ?? 0;
}

export function countEndpointsOf(db: Database, groupIds: GroupIds) {
  return db
    .select({ group_id: endpoints.group_id, count: count() })
    .from(endpoints)
    .where(live(endpoints, sql`${endpoints.group_id} IN ${groupIds}`))
    .groupBy(endpoints.group_id);
}

export type RouteOwner = Pick<EndpointRow, 'id' | 'name' | 'method' | 'path' | 'route_key'>;

/** The live endpoints of the group that have one of these routes. */
export async function findRouteOwners(
  db: Database,
  groupId: string,
  routeKeys: string[],
): Promise<RouteOwner[]> {
  return db
    .select({
      id: endpoints.id,
      name: endpoints.name,
      method: endpoints.method,
      path: endpoints.path,
      route_key: endpoints.route_key,
    })
    .from(endpoints)
    .where(
      live(
        endpoints,
        eq(endpoints.group_id, groupId),
        sql`${endpoints.route_key} IN ${idsAsRows(routeKeys)}`,
      ),
    );
}
