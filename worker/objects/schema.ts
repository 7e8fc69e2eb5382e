/** Brings an object's own tables to the newest version: one step per version, each at most once, in order. */
export function migrate(storage: DurableObjectStorage, steps: readonly string[]): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    sql.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
    const [row] = sql.exec<{ version: number }>('SELECT version FROM schema_version').toArray();
    const current = row?.version ?? 0;
    if (current >= steps.length) return;
    for (const step of steps.slice(current)) sql.exec(step);
    sql.exec('DELETE FROM schema_version');
    sql.exec('INSERT INTO schema_version (version) VALUES (?)', steps.length);
  });
}
