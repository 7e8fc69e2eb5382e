import type { BlobLedger } from './open-store';

/** With all that is in it. */
export function dropBucket(sql: SqlStorage, blobs: BlobLedger, bucket: number): void {
  emptyBucketRows(sql, blobs, bucket);
  sql.exec('DELETE FROM settings WHERE bucket = ?', bucket);
  sql.exec('DELETE FROM buckets WHERE id = ?', bucket);
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
