export type WorldRow = { name: string; created_at: number; used_at: number };

/** A use is noted once in a while: every request would write otherwise. */
const NOTED_EVERY_MS = 60_000;
export const IDLE_MS = 86_400_000;
export const MAIN = 'main';

export function findWorld(sql: SqlStorage, name: string): WorldRow | undefined {
  const [row] = sql.exec<WorldRow>('SELECT * FROM worlds WHERE name = ?', name).toArray();
  return row;
}

/** Whether there was something to write. By the machine's own clock: what a test does to the project's ends no world. */
export function noteUse(sql: SqlStorage, row: WorldRow, machineTime: number): boolean {
  if (machineTime - row.used_at < NOTED_EVERY_MS) return false;
  sql.exec('UPDATE worlds SET used_at = ? WHERE name = ?', machineTime, row.name);
  return true;
}

export function insertWorld(sql: SqlStorage, name: string, machineTime: number): void {
  sql.exec(
    'INSERT INTO worlds (name, created_at, used_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    name,
    machineTime,
    machineTime,
  );
}

/** The worlds that nobody has used for a day; never the main one. */
export function idleWorlds(sql: SqlStorage, machineTime: number): string[] {
  return sql
    .exec<{ name: string }>(
      'SELECT name FROM worlds WHERE name <> ? AND used_at <= ?',
      MAIN,
      machineTime - IDLE_MS,
    )
    .toArray()
    .map(({ name }) => name);
}

/** When the next world is forgotten, at the earliest; null where there is only the main one. */
export function nextIdle(sql: SqlStorage): number | null {
  const { used } = sql
    .exec<{ used: number | null }>('SELECT min(used_at) AS used FROM worlds WHERE name <> ?', MAIN)
    .one();
  return used === null ? null : used + IDLE_MS;
}
