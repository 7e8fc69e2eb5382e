import { bucketsOf, millisecondsOf, totalOf } from './counts';
import { BUCKET_BOUNDS_MS } from './latency-buckets';
import type { Labels, Sample } from './metric-text';

/** Whole seconds with a point, as OpenMetrics writes bounds: both formats then name the same series. */
const BOUNDS = [...BUCKET_BOUNDS_MS.map((bound) => boundText(bound / 1000)), '+Inf'];

/** A histogram in seconds: each bucket holds what the ones before it hold. */
export function latencySamples(labels: Labels, counts: readonly number[]): Sample[] {
  const buckets = bucketsOf(counts);
  let held = 0;
  const cumulated = BOUNDS.map((bound, index) => {
    held += buckets[index] ?? 0;
    return { suffix: '_bucket', labels: [...labels, ['le', bound] as const], value: held };
  });
  return [
    ...cumulated,
    { suffix: '_count', labels, value: totalOf(counts) },
    { suffix: '_sum', labels, value: millisecondsOf(counts) / 1000 },
  ];
}

function boundText(seconds: number): string {
  return Number.isInteger(seconds) ? `${seconds}.0` : String(seconds);
}
