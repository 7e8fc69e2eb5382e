/**
 * A row is a lane: one signal of one target, how far it has come, and what came of it. All batches up to `done_seq` are
 * done, and of the batch `part_seq` the first `part_index` exchanges.
 */
export const FORWARDING_SCHEMA = `CREATE TABLE forwarding (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     key TEXT NOT NULL UNIQUE,
     place INTEGER NOT NULL,
     project TEXT NOT NULL,
     lane TEXT NOT NULL,
     enabled INTEGER NOT NULL,
     done_seq INTEGER NOT NULL,
     part_seq INTEGER NOT NULL DEFAULT 0,
     part_index INTEGER NOT NULL DEFAULT 0,
     due_at INTEGER NOT NULL DEFAULT 0,
     failures INTEGER NOT NULL DEFAULT 0,
     most INTEGER NOT NULL,
     sent INTEGER NOT NULL DEFAULT 0,
     refused INTEGER NOT NULL DEFAULT 0,
     rejected INTEGER NOT NULL DEFAULT 0,
     evicted INTEGER NOT NULL DEFAULT 0,
     failing_since INTEGER,
     error_at INTEGER,
     error TEXT,
     sent_at INTEGER
   );`;

export const FORWARDING_SQL = {
  all: 'SELECT * FROM forwarding ORDER BY place',
  one: 'SELECT * FROM forwarding WHERE id = ?',
  due: 'SELECT id, done_seq, due_at FROM forwarding WHERE enabled = 1',

  add: `INSERT INTO forwarding (key, place, project, lane, enabled, done_seq, most)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING`,
  /** What was switched off begins anew when it is switched on: with what comes then. */
  change: `UPDATE forwarding SET place = ?2, project = ?3, lane = ?4, enabled = ?5,
      done_seq = iif(enabled < ?5, ?6, done_seq), due_at = iif(lane <> ?4 OR enabled < ?5, 0, due_at),
      failures = iif(lane <> ?4 OR enabled < ?5, 0, failures),
      failing_since = iif(enabled < ?5, NULL, failing_since)
    WHERE key = ?1`,
  remove: 'DELETE FROM forwarding WHERE id = ?',

  /** Only from where it was read: what was switched off and on in between stands elsewhere. */
  move: `UPDATE forwarding SET done_seq = ?2, part_seq = ?3, part_index = ?4
    WHERE id = ?1 AND done_seq = ?5 AND part_seq = ?6 AND part_index = ?7`,
  taken: `UPDATE forwarding SET sent = sent + ?2, rejected = rejected + ?3, evicted = evicted - ?4, most = ?5,
      due_at = ?6, sent_at = ?7, failures = 0, failing_since = NULL,
      error = coalesce(?8, error), error_at = iif(?8 IS NULL, error_at, ?7)
    WHERE id = ?1`,
  refused: `UPDATE forwarding SET refused = refused + ?2, evicted = evicted - ?3, failures = failures + 1, due_at = ?4,
      failing_since = coalesce(failing_since, ?5), error = ?6, error_at = ?5
    WHERE id = ?1`,
  later: `UPDATE forwarding SET failures = failures + 1, most = ?2, due_at = ?3,
      failing_since = coalesce(failing_since, ?4), error = ?5, error_at = ?4
    WHERE id = ?1`,
  wait: 'UPDATE forwarding SET due_at = ?2 WHERE id = ?1',
  lost: 'UPDATE forwarding SET evicted = evicted + ?2 WHERE id = ?1',
} as const;
