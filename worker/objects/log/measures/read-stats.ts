import { addCounts, noCounts, totalOf } from '../../../engine/log-measures/counts';
import type { StatsPart } from '../../../engine/log-measures/log-stats';
import { foldedRows, minuteRows, type RowRange } from './measured-rows';

const SQL = { dropped: 'SELECT coalesce(sum(count), 0) AS count FROM measured_drops' } as const;
const HOUR = 60;

/** All that is kept of the range, which is one of groups. */
export function readStats(sql: SqlStorage, range: RowRange, openMinute: number): StatsPart {
  const counts = noCounts();
  let first = Number.POSITIVE_INFINITY;
  for (const row of foldedRows(sql, range, openMinute)) {
    addCounts(counts, row.counts);
    first = Math.min(first, row.minute);
  }
  return {
    counts,
    since: first === Number.POSITIVE_INFINITY ? null : firstMinute(sql, range, first),
    per_minute: countsByMinute(sql, { ...range, from: range.until - HOUR }),
    dropped: sql.exec<{ count: number }>(SQL.dropped).one().count,
  };
}

/** An hour tells only that it was within it. */
function firstMinute(sql: SqlStorage, range: RowRange, hour: number): number {
  const [first] = minuteRows(sql, { ...range, from: hour, until: hour + HOUR });
  return first?.minute ?? hour;
}

function countsByMinute(sql: SqlStorage, range: RowRange): [minute: number, count: number][] {
  const minutes = new Map<number, number>();
  for (const { minute, counts } of minuteRows(sql, range))
    minutes.set(minute, (minutes.get(minute) ?? 0) + totalOf(counts));
  return [...minutes];
}
