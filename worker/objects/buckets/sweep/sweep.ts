import { type BlobBucket, deleteDoomed } from './doomed-blobs';
import { searchDue, searchLost, wantSearch } from './lost-blobs';
import { doomSilent, SILENCE_MS } from './silent-blobs';

/** What an alarm does; every step may be cut off, and the next alarm goes on. */
export async function sweep(sql: SqlStorage, bucket: BlobBucket, now: number): Promise<void> {
  // Its writer may be slow rather than dead, and write all the same once its blob is deleted.
  if (doomSilent(sql, now)) wantSearch(sql, now);
  await searchLost(sql, bucket, now);
  await deleteDoomed(sql, bucket, now);
}

/** When there is something to do next; null when an alarm would be for nothing. */
export function nextSweep(sql: SqlStorage): number | null {
  const { doomed, silent } = sql
    .exec<{ doomed: number | null; silent: number | null }>(
      `SELECT (SELECT min(delete_at) FROM doomed_blobs) AS doomed,
         (SELECT min(seen_at) FROM waiting_blobs) + ? AS silent`,
      SILENCE_MS,
    )
    .one();
  const times = [doomed, silent, searchDue(sql)].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

/** All that a group has in R2; for when the group itself is gone for good. */
export async function destroyBlobs({ r2, prefix }: BlobBucket): Promise<void> {
  for (;;) {
    const { objects, truncated } = await r2.list({ prefix, limit: 1000 });
    if (objects.length > 0) await r2.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}
