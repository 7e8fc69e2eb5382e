import type { Random } from '../../../engine/random';
import { fitsImage } from '../analysis/fits-image';
import type { ImageSubject } from '../analysis/image-subject';
import type { ImagesConfig } from '../config';

export type JobFate = { kind: 'complete' } | { kind: 'fail'; code: string; message: string };

/** All of it is decided at the upload; times are by the project's clock. */
export type JobPlan = {
  /** Until then it is queued. */
  starts_at: number;
  /** Until then it is processing. */
  done_at: number;
  fate: JobFate;
};

type Span = { min: number; max: number };

/** The same dice are drawn whatever becomes of the job, so that a changed setting changes nothing else of an exchange. */
export function planJob(
  subject: ImageSubject,
  { config, random, now }: { config: ImagesConfig['jobs']; random: Random; now: number },
): JobPlan {
  const starts_at = now + within(config.queued_ms, random);
  const done_at = starts_at + within(config.processing_ms, random);
  const isUnlucky = random.next() < config.failure_rate;
  const failure = config.failures.find(({ when }) => fitsImage(when, subject));
  if (failure) return { starts_at, done_at, fate: { kind: 'fail', ...saidOf(failure) } };
  if (isUnlucky) return { starts_at, done_at, fate: { kind: 'fail', ...UNLUCKY } };
  return { starts_at, done_at, fate: { kind: 'complete' } };
}

const UNLUCKY = { code: 'processing_failed', message: 'The image could not be processed.' };

function saidOf({ code, message }: { code: string; message: string }): { code: string; message: string } {
  return { code, message };
}

function within({ min, max }: Span, random: Random): number {
  return random.integer(min, max);
}
