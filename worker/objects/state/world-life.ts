import type { MemoryPlace } from '../../engine/collections/memory-call';
import { MAIN_WORLD } from '../../engine/collections/memory-name';

const DAY_MS = 24 * 60 * 60_000;
/** How exact the time of the last use is: to write it down costs a commit. */
const NOTED_EVERY_MS = 60 * 60_000;

export type WorldRow = {
  group_id: string;
  name: string;
  created_at: number;
  used_at: number;
  is_registered: number;
};

export function readWorldRow(sql: SqlStorage): WorldRow | null {
  return sql.exec<WorldRow>('SELECT * FROM world').toArray()[0] ?? null;
}

export function ensureWorldRow(sql: SqlStorage, { group_id, world }: MemoryPlace, now: number): WorldRow {
  const known = readWorldRow(sql);
  if (known) return known;
  return sql
    .exec<WorldRow>(
      'INSERT INTO world (group_id, name, created_at, used_at) VALUES (?, ?, ?, ?) RETURNING *',
      group_id,
      world,
      now,
      now,
    )
    .one();
}

/** Answers whether it was written down, which an earlier use nearby spares. */
export function noteUse(sql: SqlStorage, row: WorldRow, now: number): boolean {
  if (row.name === MAIN_WORLD || now - row.used_at < NOTED_EVERY_MS) return false;
  sql.exec('UPDATE world SET used_at = ?', now);
  return true;
}

export function expiresAt(usedAt: number): number {
  return usedAt + DAY_MS;
}

export function namesOfWorlds(sql: SqlStorage): string[] {
  return sql
    .exec<{ name: string }>('SELECT name FROM worlds ORDER BY name')
    .toArray()
    .map(({ name }) => name);
}
