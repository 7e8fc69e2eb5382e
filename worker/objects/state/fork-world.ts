import { ItemTable } from './item-table';
import { dropAll } from './world-document';

/** A part of a world as it travels to the one that is forked from it. */
export type PulledPart = {
  collections: string[];
  entries: { key: string; value: string }[];
  calls: { name: string; count: number }[];
  scenarios: { name: string; state: string }[];
};

export type PulledItem = { seq: number; id: string; number: number | null; body: string };

const MOST_CHARACTERS = 4 * 1024 * 1024;
const MOST_ITEMS = 5_000;

export function pullPart(sql: SqlStorage): PulledPart {
  return {
    collections: sql
      .exec<{ id: string }>('SELECT id FROM collections ORDER BY number')
      .toArray()
      .map(({ id }) => id),
    entries: sql.exec<{ key: string; value: string }>('SELECT key, value FROM entries').toArray(),
    calls: sql.exec<{ name: string; count: number }>('SELECT name, count FROM calls').toArray(),
    scenarios: sql.exec<{ name: string; state: string }>('SELECT name, state FROM scenarios').toArray(),
  };
}

export function pullItems(sql: SqlStorage, collection: string, after: number): PulledItem[] {
  const table = ItemTable.find(sql, collection);
  if (!table) return [];
  const items: PulledItem[] = [];
  let characters = 0;
  const query = `SELECT seq, id, number, body FROM ${table.name} WHERE seq > ? ORDER BY seq LIMIT ?`;
  for (const row of sql.exec<PulledItem>(query, after, MOST_ITEMS)) {
    items.push(row);
    characters += row.body.length;
    if (characters > MOST_CHARACTERS) break;
  }
  return items;
}

export function takePart(sql: SqlStorage, part: PulledPart): void {
  dropAll(sql);
  for (const id of part.collections) ItemTable.create(sql, id);
  for (const { key, value } of part.entries)
    sql.exec('INSERT INTO entries (key, value) VALUES (?, ?)', key, value);
  for (const { name, count } of part.calls)
    sql.exec('INSERT INTO calls (name, count) VALUES (?, ?)', name, count);
  for (const { name, state } of part.scenarios)
    sql.exec('INSERT INTO scenarios (name, state) VALUES (?, ?)', name, state);
}

export function takeItems(sql: SqlStorage, collection: string, items: readonly PulledItem[]): void {
  const table = ItemTable.find(sql, collection);
  if (!table) return;
  for (const { id, number, body } of items) table.insert(id, number, JSON.parse(body));
  table.save();
}
