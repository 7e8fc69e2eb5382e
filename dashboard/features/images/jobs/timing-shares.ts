import type { ImageJob } from '../../../api/image-queries';

type Timed = Pick<ImageJob, 'status' | 'created_at' | 'timing'>;

type TimingShares = {
  /** Of the whole time. */
  queued: number;
  /** Of its own part. */
  queuedDone: number;
  processingDone: number;
};

/** How a job's time is divided and how much of it is over, by the clock of the project. */
export function timingShares({ status, created_at, timing }: Timed, now: number): TimingShares {
  const { queued_ms, processing_ms } = timing;
  const whole = queued_ms + processing_ms;
  const queued = whole === 0 ? 0 : queued_ms / whole;
  // What the server says counts: it may still be at work when the time is over.
  if (status === 'completed' || status === 'failed') return { queued, queuedDone: 1, processingDone: 1 };
  const passed = now - Date.parse(created_at);
  if (status === 'queued') return { queued, queuedDone: part(passed, queued_ms), processingDone: 0 };
  return { queued, queuedDone: 1, processingDone: part(passed - queued_ms, processing_ms) };
}

function part(passed: number, whole: number): number {
  return whole === 0 ? 1 : Math.min(1, Math.max(0, passed / whole));
}
