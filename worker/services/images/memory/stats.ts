import type { MemoryDesk } from '../../service-memory';
import { counts, type JobCounts } from './read-jobs';

export type ImageStats = {
  jobs: JobCounts;
  total: number;
  uploads: { last_hour: number; last_day: number };
  /** Of the variants; what is shared with other worlds counts in each. */
  stored_bytes: number;
  variants: number;
  /** Who has most, with how many jobs. */
  by_user: { user: string; jobs: number }[];
  /** How many of the sequence have been taken. */
  turns: number;
};

const HOUR_MS = 60 * 60_000;
const MOST_USERS = 10;

export function stats(desk: MemoryDesk, { now }: { now: number }): ImageStats {
  const { sql } = desk;
  const jobs = counts(desk, { now });
  const stored = sql
    .exec<{ bytes: number; variants: number }>(
      'SELECT coalesce(sum(size), 0) AS bytes, count(*) AS variants FROM images_variants',
    )
    .one();
  return {
    jobs,
    total: jobs.queued + jobs.processing + jobs.completed + jobs.failed,
    uploads: { last_hour: since(HOUR_MS), last_day: since(24 * HOUR_MS) },
    stored_bytes: stored.bytes,
    variants: stored.variants,
    by_user: sql
      .exec<{ user: string; jobs: number }>(
        'SELECT user, count(*) AS jobs FROM images_jobs GROUP BY user ORDER BY jobs DESC, user LIMIT ?',
        MOST_USERS,
      )
      .toArray(),
    turns: sql.exec<{ next: number }>('SELECT next FROM images_turns').toArray()[0]?.next ?? 0,
  };

  function since(span: number): number {
    return sql
      .exec<{ count: number }>(
        'SELECT count(*) AS count FROM images_jobs WHERE created_at > ? AND created_at <= ?',
        now - span,
        now,
      )
      .one().count;
  }
}
