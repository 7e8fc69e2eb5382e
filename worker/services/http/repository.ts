import { and, count, eq, inArray, isNotNull, like, or, type SQL, sql } from 'drizzle-orm';
import { deletedToo, live, newestFirst } from '../../db/live-rows';
import type { Page } from '../../platform/api/paging';
import type { Database } from '../../platform/database';
import type { Endpoint, EndpointSummary } from './documents';
import { documentsOf, type EndpointRow } from './endpoint-rows';
import { endpointBodies, endpointHeaders, endpointParams, endpointResponses, endpoints } from './tables';

/** All endpoints of a group with all their parts, oldest first: five queries in one round trip, however many there are. */
export function loadEndpoints(db: Database, groupId: string): Promise<Endpoint[]> {
  return readDocuments(db, eq(endpoints.group_id, groupId));
}

export async function findEndpoint(db: Database, groupId: string, id: string): Promise<Endpoint | null> {
  const [endpoint] = await readDocuments(db, and(eq(endpoints.group_id, groupId), eq(endpoints.id, id)));
  return endpoint ?? null;
}

async function readDocuments(db: Database, which: SQL | undefined): Promise<Endpoint[]> {
  const ids = db.select({ id: endpoints.id }).from(endpoints).where(live(endpoints, which));
  // A part's place among its kind is the order in which it was written.
  const written = sql`rowid`;
  const [rows, params, headers, bodies, responses] = await db.batch([
    db.select().from(endpoints).where(live(endpoints, which)).orderBy(endpoints.created_at_epoch, written),
    db
      .select()
      .from(endpointParams)
      .where(live(endpointParams, inArray(endpointParams.endpoint_id, ids)))
      .orderBy(written),
    db
      .select()
      .from(endpointHeaders)
      .where(live(endpointHeaders, inArray(endpointHeaders.endpoint_id, ids)))
      .orderBy(written),
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

export type EndpointFilter = { q?: string | undefined; method?: Endpoint['method'] | undefined };

export type SummaryRow = EndpointSummary & { created_at_epoch: number };

export function listEndpoints(
  db: Database,
  groupId: string,
  page: Page,
  filter: EndpointFilter,
): Promise<SummaryRow[]> {
  const { where, order, limit } = newestFirst(endpoints, page);
  return db
    .select({
      id: endpoints.id,
      group_id: endpoints.group_id,
      name: endpoints.name,
      description: endpoints.description,
      method: endpoints.method,
      path: endpoints.path,
      enabled: endpoints.enabled,
      min_wait_time: endpoints.min_wait_time,
      max_wait_time: endpoints.max_wait_time,
      chaos_mode: endpoints.chaos_mode,
      response_status_code: endpoints.response_status_code,
      revision: endpoints.revision,
      created_by: endpoints.created_by,
      created_at: endpoints.created_at,
      updated_at: endpoints.updated_at,
      created_at_epoch: endpoints.created_at_epoch,
    })
    .from(endpoints)
    .where(
      live(
        endpoints,
        eq(endpoints.group_id, groupId),
        filter.method === undefined ? undefined : eq(endpoints.method, filter.method),
        filter.q === undefined
          ? undefined
          : or(contains(endpoints.name, filter.q), contains(endpoints.path, filter.q)),
        where,
      ),
    )
    .orderBy(...order)
    .limit(limit);
}

function contains(column: typeof endpoints.name | typeof endpoints.path, text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`${like(column, pattern)} ESCAPE '\\'`;
}

export async function countEndpoints(db: Database, groupId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(endpoints)
    .where(live(endpoints, eq(endpoints.group_id, groupId)));
  return row?.count ?? 0;
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
        // One bound parameter however many there are: D1 takes 100.
        sql`${endpoints.route_key} IN (SELECT value FROM json_each(${JSON.stringify(routeKeys)}))`,
      ),
    );
}
