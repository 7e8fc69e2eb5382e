import type { BlobLedger } from '../open-store';

/** With all that is in it; what other worlds share with it stays theirs. */
export function forgetWorld(sql: SqlStorage, blobs: BlobLedger, world: string): void {
  const buckets = 'SELECT id FROM buckets WHERE world = ?';
  for (const { id } of sql.exec<{ id: number }>(buckets, world).toArray()) {
    emptyBucketRows(sql, blobs, id);
    sql.exec('DELETE FROM settings WHERE bucket = ?', id);
  }
  sql.exec('DELETE FROM buckets WHERE world = ?', world);
  sql.exec('DELETE FROM worlds WHERE name = ?', world);
}

/** Whatever is locked. */
export function emptyBucketRows(sql: SqlStorage, blobs: BlobLedger, bucket: number): void {
  const held = sql
    .exec<{ blob: string }>(
      `SELECT blob FROM versions WHERE bucket = ? AND blob IS NOT NULL
       UNION ALL SELECT blob FROM pieces WHERE version IN (SELECT seq FROM versions WHERE bucket = ?)
       UNION ALL SELECT blob FROM parts WHERE upload IN (SELECT id FROM uploads WHERE bucket = ?)`,
      bucket,
      bucket,
      bucket,
    )
    .toArray();
  for (const { blob } of held) blobs.release(blob);
  sql.exec('DELETE FROM pieces WHERE version IN (SELECT seq FROM versions WHERE bucket = ?)', bucket);
  sql.exec('DELETE FROM parts WHERE upload IN (SELECT id FROM uploads WHERE bucket = ?)', bucket);
  sql.exec('DELETE FROM uploads WHERE bucket = ?', bucket);
  sql.exec('DELETE FROM versions WHERE bucket = ?', bucket);
}
