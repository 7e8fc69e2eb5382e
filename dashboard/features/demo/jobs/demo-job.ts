import type { JobDocument, ResultDocument } from '../../../api/worker-types';
import type { JobAddresses } from '../client/image-client.js';
import type { Problem } from '../problem/problem';

export type Phase =
  | 'sending'
  | 'refused'
  | 'waiting'
  | 'looking'
  | 'stopped'
  | 'lost'
  | 'completed'
  | 'failed';

/** One look at a job, after so long a pause. */
export type Look = { waitMs: number; status: JobDocument['status'] | 'problem' };

export type DemoJob = {
  key: string;
  fileName: string;
  size: number;
  /** On this device; null for what was uploaded before the page was loaded. */
  file: File | null;
  original: string | null;
  phase: Phase;
  id: string | null;
  addresses: JobAddresses | null;
  progress: number;
  looks: readonly Look[];
  /** When the next look is due, by this machine, and how long the whole pause is. */
  next: { at: number; waitMs: number } | null;
  failure: JobDocument['error'];
  problem: Problem | null;
  result: ResultDocument | null;
};

export function newJob(job: Pick<DemoJob, 'key' | 'fileName' | 'size'> & Partial<DemoJob>): DemoJob {
  return {
    file: null,
    original: null,
    phase: 'sending',
    id: null,
    addresses: null,
    progress: 0,
    looks: [],
    next: null,
    failure: null,
    problem: null,
    result: null,
    ...job,
  };
}

export function isUnderWay({ phase }: DemoJob): boolean {
  return phase === 'sending' || phase === 'waiting' || phase === 'looking';
}
