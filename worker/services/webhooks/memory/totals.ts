/** Counted along, for to count each time would take longer than to keep. */
export type Totals = { events: number; bytes: number };

export function readTotals(sql: SqlStorage): Totals {
  const [row] = sql.exec<Totals>('SELECT events, bytes FROM webhooks_totals').toArray();
  return row ?? { events: 0, bytes: 0 };
}

/** With one more of so many bytes. */
export function addToTotals(sql: SqlStorage, bytes: number): Totals {
  return sql
    .exec<Totals>(
      `INSERT INTO webhooks_totals (one, events, bytes) VALUES (1, 1, ?)
       ON CONFLICT (one) DO UPDATE SET events = events + 1, bytes = bytes + excluded.bytes RETURNING events, bytes`,
      bytes,
    )
    .one();
}

export function writeTotals(sql: SqlStorage, { events, bytes }: Totals): void {
  sql.exec('INSERT OR REPLACE INTO webhooks_totals (one, events, bytes) VALUES (1, ?, ?)', events, bytes);
}
