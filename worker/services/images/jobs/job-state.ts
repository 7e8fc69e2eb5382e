import type { JobStatus } from '../documents/job-documents';
import type { JobError, JobHead } from '../memory/rows';

type Timed = Pick<JobHead, 'starts_at' | 'done_at' | 'work' | 'failure' | 'made_at'>;

export type JobState = {
  status: JobStatus;
  /** 100 for a completed one alone. */
  progress: number;
  started_at: number | null;
  /** When it was completed, or failed. */
  completed_at: number | null;
  error: JobError | null;
};

/** What the project's clock says, but that nothing is completed before it is made. */
export function statusOf({ starts_at, done_at, work, failure }: Timed, now: number): JobStatus {
  if (now < starts_at) return 'queued';
  if (now < done_at) return 'processing';
  if (failure) return 'failed';
  return work === 'made' ? 'completed' : 'processing';
}

export function progressOf(job: Timed, now: number): number {
  const status = statusOf(job, now);
  if (status === 'queued') return 0;
  if (status === 'completed') return 100;
  const { starts_at, done_at } = job;
  const share = now < done_at ? (now - starts_at) / (done_at - starts_at) : 1;
  return Math.min(99, Math.max(1, Math.floor(100 * share)));
}

export function stateOf(job: Timed, now: number): JobState {
  const status = statusOf(job, now);
  const isOver = status === 'completed' || status === 'failed';
  return {
    status,
    progress: progressOf(job, now),
    started_at: status === 'queued' ? null : job.starts_at,
    completed_at: isOver ? endOf(job) : null,
    error: status === 'failed' ? job.failure : null,
  };
}

/** The work may take longer than was planned. */
export function endOf({ done_at, made_at }: Pick<Timed, 'done_at' | 'made_at'>): number {
  return Math.max(done_at, made_at ?? done_at);
}
