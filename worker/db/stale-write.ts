import { getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { requestErrors } from '../platform/api/request-errors';
import { revisionTag } from '../platform/api/revision';
import type { Database } from '../platform/database';
import type { AppError } from '../platform/errors';
import { changesSince } from './audit-repository';
import type { Guard } from './guard';

/** The row as the writer saw it. */
export type Expected = {
  table: SQLiteTable;
  id: string;
  /** Null when the writer does not mind what came between. */
  revision: number | null;
  current(): Promise<{ revision: number; document: unknown }>;
};

export function revisionGuard(db: Database, expected: Expected): Guard | null {
  const { revision, id } = expected;
  if (revision === null) return null;
  const table = sql.identifier(getTableName(expected.table));
  return {
    place: 'before',
    holds: sql`EXISTS (SELECT 1 FROM ${table} WHERE id = ${id} AND revision = ${revision})`,
    refused: () => staleError(db, expected, revision),
  };
}

/** The 412 of a writer who saw an older row: what others wrote since, and the row as it is now. */
async function staleError(db: Database, expected: Expected, revision: number): Promise<AppError> {
  const [current, changed] = await Promise.all([expected.current(), changesSince(db, expected.id, revision)]);
  return requestErrors.stale(
    { expected: revision, actual: current.revision },
    { members: { changed, current: current.document }, headers: { etag: revisionTag(current.revision) } },
  );
}
