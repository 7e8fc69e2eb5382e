/**
 * The tables of a project's log. A row of `batches` is what one isolate sent at once: a row per exchange would cost each
 * exchange three times as much, and who reads the log wants the newest ones, which are in the newest batches.
 */
export const LOG_SCHEMA: readonly string[] = [
  `CREATE TABLE batches (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     count INTEGER NOT NULL,
     exchanges TEXT NOT NULL
   );
   CREATE TABLE minutes (
     minute INTEGER NOT NULL,
     group_id TEXT NOT NULL,
     status_class INTEGER NOT NULL,
     unmatched INTEGER NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (minute, group_id, status_class, unmatched)
   ) WITHOUT ROWID;
   CREATE TABLE dropped (count INTEGER NOT NULL);
   INSERT INTO dropped (count) VALUES (0);`,
];

export const SQL = {
  insert: `INSERT INTO batches (id, at, count, exchanges) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING RETURNING seq`,
  count: `INSERT INTO minutes (minute, group_id, status_class, unmatched, count)
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each(?) WHERE true
    ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  drop: 'UPDATE dropped SET count = count + ?',

  newestFirst: 'SELECT seq, exchanges FROM batches WHERE seq <= ? ORDER BY seq DESC',

  totals: `SELECT status_class, sum(count) AS total, sum(count * unmatched) AS unmatched, min(minute) AS since
    FROM minutes WHERE minute >= ?1 AND (?2 IS NULL OR group_id = ?2) GROUP BY status_class`,
  perMinute: `SELECT minute, sum(count) AS count
    FROM minutes WHERE minute >= ?1 AND (?2 IS NULL OR group_id = ?2) GROUP BY minute ORDER BY minute`,
  droppedCount: 'SELECT count FROM dropped',

  /** Keeps the newest batches that together hold so many exchanges. */
  evictByCount: `DELETE FROM batches WHERE seq < (
    SELECT seq FROM (SELECT seq, sum(count) OVER (ORDER BY seq DESC) AS held FROM batches)
    WHERE held >= ? ORDER BY seq DESC LIMIT 1)`,
  evictByAge: `DELETE FROM batches
    WHERE seq < coalesce((SELECT seq FROM batches WHERE at >= ? ORDER BY seq LIMIT 1), 9223372036854775807)`,
  evictMinutes: 'DELETE FROM minutes WHERE minute < ?',
  isEmpty: 'SELECT NOT EXISTS (SELECT 1 FROM minutes) AS is_empty',
} as const;
