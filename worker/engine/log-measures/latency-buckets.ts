/** Upper bounds in milliseconds, each included; a last bucket has no bound. They are in the tables of every log: never change them. */
export const BUCKET_BOUNDS_MS: readonly number[] = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000,
];
export const BUCKET_COUNT = BUCKET_BOUNDS_MS.length + 1;

/** From the shortest up, for most mocks answer within the first. */
export function bucketOf(milliseconds: number): number {
  let bucket = 0;
  for (const bound of BUCKET_BOUNDS_MS) {
    if (milliseconds <= bound) return bucket;
    bucket += 1;
  }
  return bucket;
}

/**
 * Estimated as PromQL's histogram_quantile does: evenly spread within a bucket, and the highest bound for what is beyond.
 * Null when nothing was counted.
 */
export function quantileOf(buckets: readonly number[], quantile: number): number | null {
  const total = buckets.reduce((sum, one) => sum + one, 0);
  if (total === 0) return null;
  const rank = quantile * total;
  let below = 0;
  let lower = 0;
  for (const [index, upper] of BUCKET_BOUNDS_MS.entries()) {
    const within = buckets[index] ?? 0;
    if (within > 0 && below + within >= rank)
      return rounded(lower + ((upper - lower) * (rank - below)) / within);
    below += within;
    lower = upper;
  }
  return lower;
}

/** More digits would claim more than a bucket knows. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
