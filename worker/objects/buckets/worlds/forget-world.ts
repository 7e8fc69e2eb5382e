import { dropBucket } from '../drop-bucket';
import type { BlobLedger } from '../open-store';

/** With all that is in it; what other worlds share with it stays theirs. */
export function forgetWorld(sql: SqlStorage, blobs: BlobLedger, world: string): void {
  const buckets = 'SELECT id FROM buckets WHERE world = ?';
  for (const { id } of sql.exec<{ id: number }>(buckets, world).toArray()) dropBucket(sql, blobs, id);
  sql.exec('DELETE FROM worlds WHERE name = ?', world);
}
