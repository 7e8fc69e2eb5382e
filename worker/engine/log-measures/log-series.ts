import { addCounts, type Counts, noCounts } from './counts';
import { isoMinute } from './iso-minute';
import { type Measured, measuredOf } from './measured';
import type { SeriesQuery } from './series-query';

/** What one shard of a log knows of a series: the points at which something happened, by their place. */
export type SeriesPart = {
  points: [place: number, ...Counts][];
  dropped: [place: number, count: number][];
  /** The minute from which on nothing is missing. */
  known_from: number;
};

export type LogSeries = {
  from: string;
  to: string;
  step_minutes: number;
  /** Points before it may tell less than there was: it has been forgotten. */
  known_from: string;
  /** One for every step, oldest first, also where nothing happened. */
  points: SeriesPoint[];
};

/** `dropped` are exchanges of the whole project that were answered but not logged, nor counted here. */
export type SeriesPoint = Measured & { at: string; dropped: number };

export function mergeSeries(query: SeriesQuery, parts: readonly SeriesPart[]): LogSeries {
  const { first, points, step_minutes } = query;
  const sums = Array.from({ length: points }, noCounts);
  const dropped = new Array<number>(points).fill(0);
  for (const part of parts) {
    for (const [place, ...counts] of part.points) {
      const sum = sums[place];
      if (sum) addCounts(sum, counts);
    }
    for (const [place, count] of part.dropped) {
      if (place >= 0 && place < points) dropped[place] = (dropped[place] ?? 0) + count;
    }
  }
  return {
    from: isoMinute(first),
    to: isoMinute(first + points * step_minutes),
    step_minutes,
    known_from: isoMinute(Math.max(first, ...parts.map(({ known_from }) => known_from))),
    points: sums.map((counts, place) => ({
      at: isoMinute(first + place * step_minutes),
      ...measuredOf(counts),
      dropped: dropped[place] ?? 0,
    })),
  };
}
