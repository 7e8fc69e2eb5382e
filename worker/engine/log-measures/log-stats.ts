import { addCounts, type Counts, noCounts } from './counts';
import { isoMinute } from './iso-minute';
import { type Measured, measuredOf } from './measured';

/** What a log has counted of a project, or of one of its groups. */
export type LogStats = Omit<Measured, 'count'> & {
  total: number;
  /** When the first of the counted exchanges came. */
  since: string | null;
  /** Of the last hour, oldest first; minutes without an exchange are left out. */
  per_minute: { minute: string; count: number }[];
  /** Exchanges of the project that were answered but not logged, because there were too many at once. */
  dropped: number;
};

/** What one shard of a log knows of it. */
export type StatsPart = {
  counts: Counts;
  /** The minute of the first. */
  since: number | null;
  per_minute: [minute: number, count: number][];
  dropped: number;
};

export function mergeStats(parts: readonly StatsPart[]): LogStats {
  const counts = noCounts();
  const minutes = new Map<number, number>();
  for (const part of parts) {
    addCounts(counts, part.counts);
    for (const [minute, count] of part.per_minute) minutes.set(minute, (minutes.get(minute) ?? 0) + count);
  }
  const { count, ...measured } = measuredOf(counts);
  const since = parts.flatMap((part) => part.since ?? []);
  return {
    total: count,
    ...measured,
    since: since.length === 0 ? null : isoMinute(Math.min(...since)),
    per_minute: [...minutes]
      .sort(([one], [other]) => one - other)
      .map(([minute, counted]) => ({ minute: isoMinute(minute), count: counted })),
    dropped: parts.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}
