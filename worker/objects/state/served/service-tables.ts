import type { ServiceMemories, ServiceMemory } from '../../../platform/service-memory';

const SQL = {
  find: 'SELECT version, is_born FROM service_memories WHERE kind = ?',
  kinds: 'SELECT kind FROM service_memories',
  keep: `INSERT INTO service_memories (kind, version) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET version = excluded.version`,
  born: 'UPDATE service_memories SET is_born = ? WHERE kind = ?',
} as const;

type Row = { version: number; is_born: number };

/** Brings the service's tables to their newest version. Answers whether they were filled already. */
export function prepareTables(sql: SqlStorage, { kind, schema }: ServiceMemory): { isBorn: boolean } {
  const [row] = sql.exec<Row>(SQL.find, kind).toArray();
  const version = row?.version ?? 0;
  if (version < schema.length) {
    for (const step of schema.slice(version)) sql.exec(step);
    sql.exec(SQL.keep, kind, schema.length);
  }
  return { isBorn: row?.is_born === 1 };
}

export function noteBirth(sql: SqlStorage, kind: string, isBorn: boolean): void {
  sql.exec(SQL.born, isBorn ? 1 : 0, kind);
}

/** The memories that have tables here, these at their newest version. */
export function keptMemories(sql: SqlStorage, memories: ServiceMemories): ServiceMemory[] {
  const kinds = sql.exec<{ kind: string }>(SQL.kinds).toArray();
  const kept = kinds.flatMap(({ kind }) => memories.get(kind) ?? []);
  for (const memory of kept) prepareTables(sql, memory);
  return kept;
}

/** As new: each is born again when it is next asked. */
export function emptyTables(sql: SqlStorage, memories: ServiceMemories): void {
  for (const memory of keptMemories(sql, memories)) {
    for (const table of memory.tables.toReversed()) sql.exec(`DELETE FROM ${table}`);
    noteBirth(sql, memory.kind, false);
  }
}

/** How many rows each table has, by its name without the kind. */
export function countRows(sql: SqlStorage, memories: ServiceMemories): Record<string, number> {
  const tables = keptMemories(sql, memories).flatMap(({ kind, tables }) =>
    tables.map((table) => [kind, table] as const),
  );
  const counts = tables.map(([kind, table]): [string, number] => [
    table.startsWith(`${kind}_`) ? table.slice(kind.length + 1) : table,
    sql.exec<{ count: number }>(`SELECT count(*) AS count FROM ${table}`).one().count,
  ]);
  return Object.fromEntries(counts);
}
