import type { MemoryDesk } from '../../service-memory';
import { MOST } from './schema';

/** As the user has named the upload, and what it consists of. */
export type IdempotencyWish = { key: string; digest: string };

type KeyWish = { user: string; idempotency: IdempotencyWish; now: number };

const KEPT_MS = 24 * 60 * 60_000;

/** The job that the user has made with the key, and whether it was made of the same. */
export function keyedJob(
  { sql }: MemoryDesk,
  { user, idempotency, now }: KeyWish,
): { job_id: string; isSame: boolean } | null {
  const [row] = sql
    .exec<{ digest: string; job_id: string; used_at: number }>(
      'SELECT digest, job_id, used_at FROM images_keys WHERE user = ? AND key = ?',
      user,
      idempotency.key,
    )
    .toArray();
  // A clock that was turned back is as far away as one that went on.
  if (!row || Math.abs(now - row.used_at) >= KEPT_MS) return null;
  return { job_id: row.job_id, isSame: row.digest === idempotency.digest };
}

export function keepKey(desk: MemoryDesk, jobId: string, { user, idempotency, now }: KeyWish): void {
  const { sql } = desk;
  sql.exec(
    'INSERT OR REPLACE INTO images_keys (user, key, digest, job_id, used_at, used_real_at) VALUES (?, ?, ?, ?, ?, ?)',
    user,
    idempotency.key,
    idempotency.digest,
    jobId,
    now,
    desk.now,
  );
  const { kept } = sql.exec<{ kept: number }>('SELECT count(*) AS kept FROM images_keys').one();
  if (kept <= MOST.keys) return;
  sql.exec(
    `DELETE FROM images_keys WHERE (user, key) IN
       (SELECT user, key FROM images_keys ORDER BY used_real_at LIMIT ?)`,
    Math.ceil(MOST.keys / 20),
  );
}
