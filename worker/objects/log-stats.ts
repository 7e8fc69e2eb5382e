import type { LogStats } from '../engine/exchange-batch';
import { isoTime } from '../platform/clock';
import { SQL } from './log-statements';

const MINUTE_MS = 60_000;
const COUNTED_MINUTES = 7 * 24 * 60;

/** What the log has counted; the counts outlive the exchanges, which a busy hour pushes out of the ring. */
export function readStats(sql: SqlStorage, groupId: string | null, now: number): LogStats {
  const minute = Math.floor(now / MINUTE_MS);
  const classes = sql
    .exec<{ status_class: number; total: number; unmatched: number; since: number }>(
      SQL.totals,
      minute - COUNTED_MINUTES,
      groupId,
    )
    .toArray();
  const minutes = sql.exec<{ minute: number; count: number }>(SQL.perMinute, minute - 59, groupId).toArray();
  return {
    total: sum(classes.map(({ total }) => total)),
    unmatched: sum(classes.map(({ unmatched }) => unmatched)),
    by_status: Object.fromEntries(classes.map(({ status_class, total }) => [`${status_class}xx`, total])),
    since: classes.length === 0 ? null : timeOf(Math.min(...classes.map(({ since }) => since))),
    per_minute: minutes.map((one) => ({ minute: timeOf(one.minute), count: one.count })),
    dropped: sql.exec<{ count: number }>(SQL.droppedCount).one().count,
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function timeOf(minute: number): string {
  return isoTime(minute * MINUTE_MS);
}
