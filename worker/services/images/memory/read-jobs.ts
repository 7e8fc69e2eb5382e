import type { MemoryDesk } from '../../service-memory';
import type { JobStatus } from '../documents/job-documents';
import { heads, jobById } from './find-jobs';
import type { JobHead, JobRow, VariantRow } from './rows';
import { settleDue } from './settle-jobs';

/** Of the project, in epoch milliseconds. */
type At = { now: number };

/** The same as `statusOf` says, for many jobs at once. */
const STATUS = `CASE WHEN ?1 < starts_at THEN 'queued' WHEN ?1 < done_at THEN 'processing'
  WHEN failure IS NOT NULL THEN 'failed' WHEN work = 'made' THEN 'completed' ELSE 'processing' END`;

/** What has come to its end is told of at once. */
export function look(desk: MemoryDesk, { id, now }: At & { id: string }): JobRow | null {
  settleDue(desk, { now, id });
  return jobById(desk.sql, id);
}

export type ListWish = At & {
  user: string | null;
  status: JobStatus | null;
  /** In the id, the user or the file's name, in any case; null: all. */
  text: string | null;
  limit: number;
  /** The position of the last job on the page before. */
  before: number | null;
};

export type JobPage = { jobs: JobHead[]; total: number; next: number | null };

const MATCHING = `(?2 IS NULL OR user = ?2) AND (?3 IS NULL OR ${STATUS} = ?3)
  AND (?4 IS NULL OR instr(lower(id || char(10) || user || char(10) || coalesce(file_name, '')), lower(?4)) > 0)`;

/** Newest first. */
export function list(desk: MemoryDesk, { user, status, text, now, limit, before }: ListWish): JobPage {
  const { sql } = desk;
  settleDue(desk, { now, id: null });
  const { total } = sql
    .exec<{ total: number }>(
      `SELECT count(*) AS total FROM images_jobs WHERE ${MATCHING}`,
      now,
      user,
      status,
      text,
    )
    .one();
  const found = heads(
    sql,
    `WHERE ${MATCHING} AND position < ?5 ORDER BY position DESC LIMIT ?6`,
    now,
    user,
    status,
    text,
    before ?? Number.MAX_SAFE_INTEGER,
    limit + 1,
  );
  const jobs = found.slice(0, limit);
  return { jobs, total, next: found.length > limit ? (jobs.at(-1)?.position ?? null) : null };
}

export type JobCounts = Record<JobStatus, number>;

export function counts(desk: MemoryDesk, { now }: At): JobCounts {
  settleDue(desk, { now, id: null });
  const rows = desk.sql
    .exec<{ status: JobStatus; count: number }>(
      `SELECT ${STATUS} AS status, count(*) AS count FROM images_jobs GROUP BY 1`,
      now,
    )
    .toArray();
  const counted = Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  return { queued: 0, processing: 0, completed: 0, failed: 0, ...counted };
}

/** Null when there is none of the name, or no such job. */
export function variant(
  desk: MemoryDesk,
  { id, name, now }: At & { id: string; name: string },
): { job: JobRow; variant: VariantRow } | null {
  const job = look(desk, { id, now });
  const found = job?.variants.find((each) => each.name === name);
  return job && found ? { job, variant: found } : null;
}
