import type { OpenStore } from '../open-store';
import { midnightAfter } from './midnights';

/** For new rules too: like Amazon's they first act at the midnight to come. */
export function awaitMidnight({ sql, now, known }: OpenStore, bucket: number): number {
  const next = midnightAfter(now);
  sql.exec('UPDATE buckets SET expires_at = ? WHERE id = ?', next, bucket);
  known.forget();
  return next;
}
