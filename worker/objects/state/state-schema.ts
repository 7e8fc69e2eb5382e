/**
 * The tables of a memory. Each collection that was born has a table of its own beside these, `items_{number}`, and once it
 * was searched an index `search_{number}`. What services keep is in tables of their own making, which begin with the kind.
 */
export const STATE_SCHEMA: readonly string[] = [
  `CREATE TABLE collections (
     number INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     total INTEGER NOT NULL DEFAULT 0,
     fields TEXT NOT NULL DEFAULT '[]',
     is_searchable INTEGER NOT NULL DEFAULT 0
   );
   CREATE TABLE field_indexes (
     number INTEGER PRIMARY KEY,
     collection INTEGER NOT NULL,
     terms TEXT NOT NULL,
     UNIQUE (collection, terms)
   );
   CREATE TABLE entries (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE calls (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE scenarios (name TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE world (
     group_id TEXT NOT NULL,
     name TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     used_at INTEGER NOT NULL,
     is_registered INTEGER NOT NULL DEFAULT 0
   );
   CREATE TABLE worlds (name TEXT PRIMARY KEY, created_at INTEGER NOT NULL) WITHOUT ROWID;`,
  `CREATE TABLE service_memories (
     kind TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     is_born INTEGER NOT NULL DEFAULT 0
   ) WITHOUT ROWID;
   CREATE TABLE wakes (
     kind TEXT PRIMARY KEY,
     at INTEGER,
     began_at INTEGER,
     failures INTEGER NOT NULL DEFAULT 0
   ) WITHOUT ROWID;`,
];

export function itemsTable(number: number): string {
  return `CREATE TABLE items_${number} (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number REAL,
    body TEXT NOT NULL
  );
  CREATE INDEX items_${number}_number ON items_${number} (number) WHERE number IS NOT NULL`;
}
