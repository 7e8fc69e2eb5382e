import { BUCKET_COUNT, bucketOf } from './latency-buckets';

/**
 * What is counted of exchanges, as a list of numbers: exchanges by class of status (1xx to 5xx), unmatched ones, faulted
 * ones, the sum of milliseconds, and exchanges by latency bucket. Lists are added place by place.
 */
export type Counts = number[];

const CLASSES = 5;
const UNMATCHED = CLASSES;
const FAULTED = UNMATCHED + 1;
const MILLISECONDS = FAULTED + 1;
const BUCKETS = MILLISECONDS + 1;
export const COUNTS_LENGTH = BUCKETS + BUCKET_COUNT;

/** What the counts need of one exchange. */
export type Fate = { status: number; isUnmatched: boolean; isFaulted: boolean; duration_ms: number };

export function noCounts(): Counts {
  return new Array<number>(COUNTS_LENGTH).fill(0);
}

export function countFate(counts: Counts, { status, isUnmatched, isFaulted, duration_ms }: Fate): void {
  const duration = Math.max(0, duration_ms);
  raise(counts, Math.min(CLASSES, Math.max(1, Math.floor(status / 100))) - 1, 1);
  if (isUnmatched) raise(counts, UNMATCHED, 1);
  if (isFaulted) raise(counts, FAULTED, 1);
  raise(counts, MILLISECONDS, duration);
  raise(counts, BUCKETS + bucketOf(duration), 1);
}

export function addCounts(counts: Counts, added: readonly number[]): void {
  for (let place = 0; place < COUNTS_LENGTH; place++) raise(counts, place, added[place] ?? 0);
}

function raise(counts: Counts, place: number, by: number): void {
  counts[place] = (counts[place] ?? 0) + by;
}

export function totalOf(counts: readonly number[]): number {
  return byClass(counts).reduce((sum, one) => sum + one, 0);
}

/** From 1xx to 5xx. */
export function byClass(counts: readonly number[]): number[] {
  return counts.slice(0, CLASSES);
}

export function errorsOf(counts: readonly number[]): number {
  return counts[CLASSES - 1] ?? 0;
}

export function unmatchedOf(counts: readonly number[]): number {
  return counts[UNMATCHED] ?? 0;
}

export function faultedOf(counts: readonly number[]): number {
  return counts[FAULTED] ?? 0;
}

export function millisecondsOf(counts: readonly number[]): number {
  return counts[MILLISECONDS] ?? 0;
}

export function bucketsOf(counts: readonly number[]): number[] {
  return counts.slice(BUCKETS);
}
