import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import { MemoryLimit } from './memory-limit';

/** Keys and their values, which are any JSON. */
export class EntryTable {
  private readonly sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  get(key: string): unknown {
    const [row] = this.sql.exec<{ value: string }>('SELECT value FROM entries WHERE key = ?', key).toArray();
    return row ? JSON.parse(row.value) : null;
  }

  set(key: string, value: unknown): void {
    if (key.length > MEMORY_LIMITS.keyCharacters)
      throw new MemoryLimit(`A key has at most ${MEMORY_LIMITS.keyCharacters} characters.`);
    const text = JSON.stringify(value ?? null);
    if (text.length > MEMORY_LIMITS.valueBytes)
      throw new MemoryLimit(`The value of a key has at most ${MEMORY_LIMITS.valueBytes} characters of JSON.`);
    const isNew = this.sql.exec('SELECT 1 FROM entries WHERE key = ?', key).toArray().length === 0;
    if (isNew) this.refuseOverflow();
    this.sql.exec(
      'INSERT INTO entries (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      key,
      text,
    );
  }

  delete(key: string): boolean {
    return this.sql.exec('DELETE FROM entries WHERE key = ? RETURNING key', key).toArray().length > 0;
  }

  keys(prefix: string, most: number): string[] {
    return this.sql
      .exec<{ key: string }>(
        'SELECT key FROM entries WHERE key >= ? AND substr(key, 1, ?) = ? ORDER BY key LIMIT ?',
        prefix,
        [...prefix].length,
        prefix,
        most,
      )
      .toArray()
      .map(({ key }) => key);
  }

  private refuseOverflow(): void {
    const { count } = this.sql.exec<{ count: number }>('SELECT count(*) AS count FROM entries').one();
    if (count >= MEMORY_LIMITS.values)
      throw new MemoryLimit(`A world keeps at most ${MEMORY_LIMITS.values} keys.`);
  }
}
