/** Whoever writes a blob says every few minutes that it is still coming. */
export const SILENCE_MS = 30 * 60_000;

/** Dooms those whose writer is gone; whether there were any. */
export function doomSilent(sql: SqlStorage, now: number): boolean {
  const latest = now - SILENCE_MS;
  sql.exec(
    `INSERT INTO doomed_blobs (id, delete_at, multipart)
       SELECT id, ?, multipart FROM waiting_blobs WHERE seen_at <= ? ON CONFLICT DO NOTHING`,
    now,
    latest,
  );
  return sql.exec('DELETE FROM waiting_blobs WHERE seen_at <= ?', latest).rowsWritten > 0;
}
