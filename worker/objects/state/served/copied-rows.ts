import type { ServiceMemories, ServiceMemory } from '../../../platform/service-memory';
import { keptMemories, noteBirth, prepareTables } from './service-tables';

/** From where on rows are still to come: behind the row that has this key. */
export type RowPlace = { kind: string; table: string; after: SqlStorageValue[] | null };

export type PulledRows = {
  /** The services that have tables in the world. */
  kinds: string[];
  tables: { kind: string; table: string; columns: string[]; rows: SqlStorageValue[][] }[];
  next: RowPlace | null;
};

/** What the first part holds was so at one moment; most memories have no other part. */
const MOST_SIZE = 8 * 1024 * 1024;
const MOST_ROWS = 20_000;

type Budget = { size: number; rows: number };

/** As many rows as fit one answer, table by table, each in the order of its key. */
export function pullRows(sql: SqlStorage, memories: ServiceMemories, from: RowPlace | null): PulledRows {
  const kept = keptMemories(sql, memories);
  const places = placesFrom(kept, from);
  const budget: Budget = { size: MOST_SIZE, rows: MOST_ROWS };
  const tables: PulledRows['tables'] = [];
  for (const place of places) {
    const { columns, rows, next } = pullTable(sql, place, budget);
    const { kind, table } = place;
    if (rows.length > 0) tables.push({ kind, table, columns, rows });
    if (next) return { kinds: kindsOf(kept), tables, next: { kind, table, after: next } };
  }
  return { kinds: kindsOf(kept), tables, next: null };
}

/** The rows come into tables that are empty, or hold the parts before. */
export function takeRows(sql: SqlStorage, memories: ServiceMemories, pulled: PulledRows): void {
  for (const kind of pulled.kinds) {
    const memory = memories.get(kind);
    if (!memory) continue;
    prepareTables(sql, memory);
    noteBirth(sql, kind, true);
  }
  for (const { kind, table, columns, rows } of pulled.tables) {
    if (!memories.get(kind)?.tables.includes(table)) continue;
    const names = columns.map(quoted).join(', ');
    const holes = columns.map(() => '?').join(', ');
    const insert = `INSERT INTO ${quoted(table)} (${names}) VALUES (${holes})`;
    for (const row of rows) takeRow(sql, insert, row);
  }
}

/** In the middle of writes a part may name a row that was written after the part in which it would have come. */
function takeRow(sql: SqlStorage, insert: string, row: readonly SqlStorageValue[]): void {
  try {
    sql.exec(insert, ...row);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('FOREIGN KEY')) throw error;
  }
}

function kindsOf(kept: readonly ServiceMemory[]): string[] {
  return kept.map(({ kind }) => kind);
}

function placesFrom(kept: readonly ServiceMemory[], from: RowPlace | null): RowPlace[] {
  const all = kept.flatMap(({ kind, tables }) =>
    tables.map((table): RowPlace => ({ kind, table, after: null })),
  );
  if (!from) return all;
  const place = all.findIndex(({ kind, table }) => kind === from.kind && table === from.table);
  return place < 0 ? [] : [from, ...all.slice(place + 1)];
}

type PulledTable = { columns: string[]; rows: SqlStorageValue[][]; next: SqlStorageValue[] | null };

function pullTable(sql: SqlStorage, { table, after }: RowPlace, budget: Budget): PulledTable {
  const { columns, key } = shapeOf(sql, table);
  const order = key.map(quoted).join(', ');
  const holes = key.map(() => '?').join(', ');
  const behind = after ? ` WHERE (${order}) > (${holes})` : '';
  const cursor = sql
    .exec(
      `SELECT ${columns.map(quoted).join(', ')}, ${order} FROM ${quoted(table)}${behind} ORDER BY ${order}`,
      ...(after ?? []),
    )
    .raw();
  const rows: SqlStorageValue[][] = [];
  for (const values of cursor) {
    const row = values.slice(0, columns.length);
    rows.push(row);
    budget.rows -= 1;
    budget.size -= sizeOf(row);
    if (budget.rows <= 0 || budget.size <= 0) return { columns, rows, next: values.slice(columns.length) };
  }
  return { columns, rows, next: null };
}

/** What its rows are told apart by: the primary key where the table has no row numbers. */
function shapeOf(sql: SqlStorage, table: string): { columns: string[]; key: string[] } {
  const found = sql
    .exec<{ name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)', table)
    .toArray();
  const { text } = sql
    .exec<{ text: string }>("SELECT sql AS text FROM sqlite_master WHERE type = 'table' AND name = ?", table)
    .one();
  const primary = found.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  const hasNumbers = !/\bWITHOUT\s+ROWID\b[^)]*$/i.test(text);
  return {
    columns: found.map(({ name }) => name),
    key: hasNumbers ? ['rowid'] : primary.map(({ name }) => name),
  };
}

function sizeOf(row: readonly SqlStorageValue[]): number {
  return row.reduce<number>((sum, value) => {
    if (typeof value === 'string') return sum + 2 * value.length;
    return sum + (value instanceof ArrayBuffer ? value.byteLength : 8);
  }, 0);
}

function quoted(name: string): string {
  return name === 'rowid' ? name : `"${name.replaceAll('"', '""')}"`;
}
