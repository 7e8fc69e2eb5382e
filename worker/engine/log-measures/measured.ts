import { bucketsOf, byClass, errorsOf, faultedOf, millisecondsOf, totalOf, unmatchedOf } from './counts';
import { quantileOf } from './latency-buckets';

/** Counts as people read them. */
export type Measured = {
  count: number;
  /** By class, such as "2xx"; classes that did not occur are left out. */
  by_status: Record<string, number>;
  /** Answered with 5xx. */
  errors: number;
  unmatched: number;
  faulted: number;
  latency: Latency;
};

/** In milliseconds, estimated from a histogram; null where nothing was counted. */
export type Latency = {
  mean_ms: number | null;
  p50_ms: number | null;
  p95_ms: number | null;
  p99_ms: number | null;
};

export function measuredOf(counts: readonly number[]): Measured {
  return {
    count: totalOf(counts),
    by_status: statusesOf(counts),
    errors: errorsOf(counts),
    unmatched: unmatchedOf(counts),
    faulted: faultedOf(counts),
    latency: latencyOf(counts),
  };
}

export function statusesOf(counts: readonly number[]): Record<string, number> {
  const named = byClass(counts).map((count, index) => [`${index + 1}xx`, count] as const);
  return Object.fromEntries(named.filter(([, count]) => count > 0));
}

function latencyOf(counts: readonly number[]): Latency {
  const total = totalOf(counts);
  const buckets = bucketsOf(counts);
  return {
    mean_ms: total === 0 ? null : Math.round((millisecondsOf(counts) / total) * 10) / 10,
    p50_ms: quantileOf(buckets, 0.5),
    p95_ms: quantileOf(buckets, 0.95),
    p99_ms: quantileOf(buckets, 0.99),
  };
}
