/** The tables of a project's log. `document` is the exchange as JSON; the columns beside it are what is asked for. */
export const LOG_SCHEMA: readonly string[] = [
  `CREATE TABLE exchanges (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL,
     at INTEGER NOT NULL,
     group_id TEXT NOT NULL,
     status INTEGER NOT NULL,
     document TEXT NOT NULL
   );
   CREATE INDEX exchanges_group ON exchanges (group_id, seq);
   CREATE TABLE minutes (
     minute INTEGER NOT NULL,
     group_id TEXT NOT NULL,
     status_class INTEGER NOT NULL,
     unmatched INTEGER NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (minute, group_id, status_class, unmatched)
   ) WITHOUT ROWID;
   CREATE TABLE batches (id TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
   CREATE TABLE dropped (count INTEGER NOT NULL);
   INSERT INTO dropped (count) VALUES (0);`,
];

export const SQL = {
  noteBatch: 'INSERT INTO batches (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id',
  insert: `INSERT INTO exchanges (id, at, group_id, status, document)
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each(?)`,
  count: `INSERT INTO minutes (minute, group_id, status_class, unmatched, count)
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each(?) WHERE true
    ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  drop: 'UPDATE dropped SET count = count + ?',

  recent: 'SELECT seq, document FROM exchanges WHERE seq < ?1 AND at >= ?2 ORDER BY seq DESC LIMIT ?3',
  recentOfGroup: `SELECT seq, document FROM exchanges
    WHERE seq < ?1 AND at >= ?2 AND group_id = ?4 ORDER BY seq DESC LIMIT ?3`,

  totals: `SELECT status_class, sum(count) AS total, sum(count * unmatched) AS unmatched, min(minute) AS since
    FROM minutes WHERE minute >= ?1 AND (?2 IS NULL OR group_id = ?2) GROUP BY status_class`,
  perMinute: `SELECT minute, sum(count) AS count
    FROM minutes WHERE minute >= ?1 AND (?2 IS NULL OR group_id = ?2) GROUP BY minute ORDER BY minute`,
  droppedCount: 'SELECT count FROM dropped',

  evictByCount: 'DELETE FROM exchanges WHERE seq <= (SELECT max(seq) FROM exchanges) - ?',
  evictByAge: `DELETE FROM exchanges
    WHERE seq < coalesce((SELECT seq FROM exchanges WHERE at >= ? ORDER BY seq LIMIT 1), 9223372036854775807)`,
  evictMinutes: 'DELETE FROM minutes WHERE minute < ?',
  evictBatches: 'DELETE FROM batches WHERE at < ?',
  isEmpty: 'SELECT NOT EXISTS (SELECT 1 FROM minutes) AS is_empty',
} as const;
