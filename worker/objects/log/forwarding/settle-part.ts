import { retryPause } from '../../../engine/log-forwarding/retry-pause';
import type { Clock } from '../../../platform/clock';
import { FORWARDING_SQL } from './forwarding-statements';
import type { LaneRow } from './lane-row';
import { MOST_EXCHANGES, type Part } from './next-part';
import type { Posted } from './post-part';

/** What comes in so long goes out together. */
const LINGER_MS = 1_000;

type Flight = { row: LaneRow; part: Part; evicted: number };

/** Writes down what came of a part, before anything else is sent on its lane. */
export function settle(
  sql: SqlStorage,
  { row, part, evicted }: Flight,
  { verdict, askedPause }: Posted,
  { clock, dice }: { clock: Clock; dice(): number },
): void {
  const now = clock.now();
  const count = part.entries.length;
  const retryAt = now + retryPause(row.failures + 1, dice, askedPause);
  if (verdict.outcome === 'taken') {
    const rejected = Math.min(verdict.rejected, count);
    const most = Math.min(row.most + Math.ceil(row.most / 10), MOST_EXCHANGES);
    const due = dueBehind(part, now);
    movePast(sql, row, part);
    sql.exec(
      FORWARDING_SQL.taken,
      row.id,
      count - rejected,
      rejected,
      evicted,
      most,
      due,
      now,
      verdict.message,
    );
    return;
  }
  const isSmaller = verdict.outcome === 'too_large' && count > 1;
  if (verdict.outcome === 'later' || isSmaller) {
    const most = isSmaller ? Math.floor(count / 2) : row.most;
    sql.exec(FORWARDING_SQL.later, row.id, most, isSmaller ? now : retryAt, now, verdict.message);
    return;
  }
  movePast(sql, row, part);
  sql.exec(FORWARDING_SQL.refused, row.id, count, evicted, retryAt, now, verdict.message);
}

/** A part of which a filter left nothing. */
export function skip(sql: SqlStorage, row: LaneRow, part: Part, now: number): void {
  movePast(sql, row, part);
  sql.exec(FORWARDING_SQL.wait, row.id, dueBehind(part, now));
}

function dueBehind({ isFull }: Part, now: number): number {
  return isFull ? now : now + LINGER_MS;
}

function movePast(sql: SqlStorage, row: LaneRow, { end }: Part): void {
  const from = [row.done_seq, row.part_seq, row.part_index];
  sql.exec(FORWARDING_SQL.move, row.id, end.done_seq, end.part_seq, end.part_index, ...from);
}
