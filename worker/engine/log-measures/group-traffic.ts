import { addCounts, type Counts, errorsOf, faultedOf, noCounts, totalOf, unmatchedOf } from './counts';
import { isoMinute } from './iso-minute';
import type { SeriesQuery } from './series-query';

/** What one shard of a log knows of a group, by the places at which something happened. */
export type TrafficPart = { group_id: string; points: [place: number, ...Counts][] };

export type Traffic = { count: number; unmatched: number; errors: number; faulted: number };

/** Of a project altogether, and of each of its groups that had any: in steps, oldest first, also where nothing happened. */
export type LogTraffic = {
  from: string;
  to: string;
  step_minutes: number;
  points: Traffic[];
  groups: { group_id: string; points: Traffic[] }[];
};

export function mergeTraffic(query: SeriesQuery, parts: readonly (readonly TrafficPart[])[]): LogTraffic {
  const { first, points, step_minutes } = query;
  const nothing = () => Array.from({ length: points }, noCounts);
  const all = nothing();
  const groups = new Map<string, Counts[]>();
  for (const { group_id, points: seen } of parts.flat()) {
    const own = groups.get(group_id) ?? nothing();
    groups.set(group_id, own);
    for (const [place, ...counts] of seen) {
      for (const sum of [own[place], all[place]]) if (sum) addCounts(sum, counts);
    }
  }
  // What came for no group counts for the project alone.
  groups.delete('');
  return {
    from: isoMinute(first),
    to: isoMinute(first + points * step_minutes),
    step_minutes,
    points: all.map(trafficOf),
    groups: [...groups].map(([group_id, sums]) => ({ group_id, points: sums.map(trafficOf) })),
  };
}

export function sumOfTraffic(points: readonly Traffic[]): Traffic {
  const sum: Traffic = { count: 0, unmatched: 0, errors: 0, faulted: 0 };
  for (const { count, unmatched, errors, faulted } of points) {
    sum.count += count;
    sum.unmatched += unmatched;
    sum.errors += errors;
    sum.faulted += faulted;
  }
  return sum;
}

function trafficOf(counts: Counts): Traffic {
  return {
    count: totalOf(counts),
    unmatched: unmatchedOf(counts),
    errors: errorsOf(counts),
    faulted: faultedOf(counts),
  };
}
