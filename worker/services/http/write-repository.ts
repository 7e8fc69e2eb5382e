import { and, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { idsAsRows, newRow, type Stamps, touched } from '../../db/rows';
import { isoTime } from '../../platform/clock';
import type { Database } from '../../platform/database';
import type { Statement } from '../ports';
import type { GroupIds } from '../service';
import type { Endpoint, EndpointDraft } from './documents';
import { NESTED, ownFields } from './endpoint-rows';
import { insertParts, PART_TABLES, removeParts } from './parts-repository';
import { routeKeyOf } from './routes';
import { inChunks } from './row-chunks';
import { endpoints } from './tables';

type WriteDeps = Stamps & { db: Database };

type Inserted = { endpoints: Endpoint[]; statements: Statement[] };

/** `deps` stamps every endpoint; all of its parts are in the same statements. */
export function insertEndpoints(
  deps: WriteDeps,
  groupId: string,
  drafts: EndpointDraft[],
  createdBy: string,
): Inserted {
  const made = drafts.map((draft) => {
    const row = { ...newRow(deps), group_id: groupId, created_by: createdBy, revision: 1 };
    return { draft, row: { ...row, ...ownFields(draft), route_key: routeKeyOf(draft) } };
  });
  const rows = made.map(({ row }) => row);
  const parts = made.map(({ draft, row }) => ({ endpoint_id: row.id, draft }));
  return {
    endpoints: made.map(({ draft, row: { route_key: _, created_at_epoch: __, ...row } }) => ({
      ...draft,
      ...row,
    })),
    statements: [
      ...inChunks(rows).map((chunk) => deps.db.insert(endpoints).values(chunk)),
      ...insertParts(deps, parts, NESTED),
    ],
  };
}

/** Writes the fields that changed, and no others: two writers of different fields both keep their word. */
export function updateEndpoint(
  deps: WriteDeps,
  id: string,
  draft: EndpointDraft,
  changed: ReadonlySet<string>,
): Statement[] {
  const own = Object.fromEntries(Object.entries(ownFields(draft)).filter(([field]) => changed.has(field)));
  const nested = NESTED.filter((part) => changed.has(part));
  return [
    deps.db
      .update(endpoints)
      .set({ ...own, ...touched(deps), route_key: routeKeyOf(draft), revision: sql`revision + 1` })
      .where(and(eq(endpoints.id, id), isNull(endpoints.deleted_at))),
    ...removeParts(deps.db, id, nested),
    ...insertParts(deps, [{ endpoint_id: id, draft }], nested),
  ];
}

export function deleteEndpoint(deps: WriteDeps, id: string): Statement[] {
  return bury(deps.db, eq(endpoints.id, id), isoTime(deps.clock.now()));
}

export function restoreEndpoint(deps: WriteDeps, id: string, deletedAt: string): Statement[] {
  return revive(deps.db, eq(endpoints.id, id), deletedAt);
}

export function switchEndpoints(deps: WriteDeps, ids: readonly string[], enabled: boolean): Statement[] {
  const { db } = deps;
  return [
    db
      .update(endpoints)
      .set({ enabled, ...touched(deps), revision: sql`revision + 1` })
      .where(and(isNull(endpoints.deleted_at), ne(endpoints.enabled, enabled), among(ids))),
  ];
}

export function deleteEndpoints(deps: WriteDeps, ids: readonly string[]): Statement[] {
  return bury(deps.db, among(ids), isoTime(deps.clock.now()));
}

/** Each with the parts that fell with it, whenever that was. */
export function restoreEndpoints(db: Database, ids: readonly string[]): Statement[] {
  const fell = sql`(SELECT owner.deleted_at FROM endpoints AS owner WHERE owner.id = endpoint_id)`;
  return [
    ...PART_TABLES.map((table) =>
      db
        .update(table)
        .set({ deleted_at: null })
        .where(and(sql`${table.endpoint_id} IN ${idsAsRows(ids)}`, eq(table.deleted_at, fell))),
    ),
    db
      .update(endpoints)
      .set({ deleted_at: null, revision: sql`revision + 1` })
      .where(and(isNotNull(endpoints.deleted_at), among(ids))),
  ];
}

function among(ids: readonly string[]): SQL {
  return sql`${endpoints.id} IN ${idsAsRows(ids)}`;
}

/** What falls and comes back together with its group. */
export function buryEndpointsOf(db: Database, groupIds: GroupIds, at: string): Statement[] {
  return bury(db, sql`${endpoints.group_id} IN ${groupIds}`, at);
}

export function reviveEndpointsOf(db: Database, groupIds: GroupIds, at: string): Statement[] {
  return revive(db, sql`${endpoints.group_id} IN ${groupIds}`, at);
}

/** Marks endpoints and their parts with the same moment, so that exactly these can come back. */
function bury(db: Database, which: SQL, at: string): Statement[] {
  return [
    db
      .update(endpoints)
      .set({ deleted_at: at, revision: sql`revision + 1` })
      .where(and(isNull(endpoints.deleted_at), which)),
    ...PART_TABLES.map((table) =>
      db
        .update(table)
        .set({ deleted_at: at })
        .where(and(isNull(table.deleted_at), inArray(table.endpoint_id, fallenAt(db, which, at)))),
    ),
  ];
}

function revive(db: Database, which: SQL, at: string): Statement[] {
  return [
    ...PART_TABLES.map((table) =>
      db
        .update(table)
        .set({ deleted_at: null })
        .where(and(eq(table.deleted_at, at), inArray(table.endpoint_id, fallenAt(db, which, at)))),
    ),
    db
      .update(endpoints)
      .set({ deleted_at: null, revision: sql`revision + 1` })
      .where(and(eq(endpoints.deleted_at, at), which)),
  ];
}

function fallenAt(db: Database, which: SQL, at: string) {
  return db
    .select({ id: endpoints.id })
    .from(endpoints)
    .where(and(eq(endpoints.deleted_at, at), which));
}
