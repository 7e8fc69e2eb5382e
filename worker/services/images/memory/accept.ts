import type { MemoryDesk } from '../../service-memory';
import { dropJobs } from './drop-jobs';
import { jobById } from './find-jobs';
import { insertJob } from './insert-job';
import { keepPieces } from './pieces';
import type { JobRow, NewJob } from './rows';
import { takeTurn } from './turns';
import { type IdempotencyWish, keepKey, keyedJob } from './upload-keys';
import { countUpload, type LimitUse, type UploadLimit } from './upload-window';

export type AcceptWish = {
  job: NewJob;
  bytes: Uint8Array;
  /** Null: as many as they like; so is one of 0 uploads. */
  limit: UploadLimit | null;
  idempotency: IdempotencyWish | null;
  /** Jobs of the world; the oldest go. */
  keep: number;
};

export type Accepted =
  /** What is left is null where nothing was limited. */
  | { kind: 'accepted'; job: JobRow; limit: LimitUse | null }
  | { kind: 'replayed'; job: JobRow }
  | { kind: 'conflict' }
  | { kind: 'limited'; left: 0; retry_after_s: number };

/** All that has to hold together: the key, the limit, the job with its bytes, and its turn. */
export function accept(desk: MemoryDesk, { job, bytes, limit, idempotency, keep }: AcceptWish): Accepted {
  const { sql } = desk;
  const { user, created_at: now } = job;
  const keyed = idempotency && keyedJob(desk, { user, idempotency, now });
  if (keyed && !keyed.isSame) return { kind: 'conflict' };
  const before = keyed && jobById(sql, keyed.job_id);
  if (before) return { kind: 'replayed', job: before };
  const counted = limit && limit.uploads > 0 ? countUpload(desk, { user, limit, now }) : null;
  if (counted?.isOver) return { kind: 'limited', left: 0, retry_after_s: counted.retry_after_s };
  const id = freeId(sql, job.id);
  keepJob(desk, { ...job, id }, bytes);
  if (idempotency) keepKey(desk, id, { user, idempotency, now });
  pushOut(desk, keep);
  const kept = jobById(sql, id);
  if (!kept) throw new Error('A job is there once it is kept.');
  return { kind: 'accepted', job: kept, limit: counted?.use ?? null };
}

function keepJob(desk: MemoryDesk, job: NewJob, bytes: Uint8Array): void {
  const { sql } = desk;
  const turn = job.analysis?.needs_turn ? takeTurn(desk) : null;
  insertJob(desk, job, turn);
  desk.wakeAt(desk.now);
  if (job.fate.kind === 'fail') return;
  keepPieces(sql, job.id, 'file', bytes);
  if (!job.analysis) return;
  const config = new TextEncoder().encode(JSON.stringify(job.analysis.config));
  keepPieces(sql, job.id, 'analysis', config);
}

/** Who repeats an exchange by its seed gets the same id once more. */
function freeId(sql: SqlStorage, id: string): string {
  const isTaken = sql.exec('SELECT 1 FROM images_jobs WHERE id = ?', id).toArray().length > 0;
  if (!isTaken) return id;
  const { last } = sql.exec<{ last: number }>('SELECT max(position) AS last FROM images_jobs').one();
  return `${id}-${last + 1}`;
}

function pushOut(desk: MemoryDesk, keep: number): void {
  const old = desk.sql
    .exec<{ id: string }>(
      'SELECT id FROM images_jobs ORDER BY position DESC LIMIT -1 OFFSET ?',
      Math.max(1, keep),
    )
    .toArray();
  dropJobs(
    desk,
    old.map(({ id }) => id),
  );
}
