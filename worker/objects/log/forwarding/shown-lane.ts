import type { ForwardingStatus } from '../../../engine/log-forwarding/forwarding-status';
import { isoTime } from '../../../platform/clock';
import type { LaneRow } from './lane-row';

export function shownLane(
  row: LaneRow,
  { countAfter }: { countAfter(seq: number): number },
): ForwardingStatus {
  const { lane, refused, rejected, evicted } = row;
  const { origin, pathname } = new URL(lane.url);
  const behind = row.enabled === 1 ? behindOf(row, countAfter) : 0;
  return {
    kind: lane.kind,
    signal: lane.signal,
    url: `${origin}${pathname}`,
    filter: lane.filter,
    enabled: row.enabled === 1,
    sent: row.sent,
    dropped: refused + rejected + evicted,
    dropped_because: { refused, rejected, evicted },
    behind,
    failing_since: timeOf(row.failing_since),
    last_error: row.error_at === null ? null : { at: isoTime(row.error_at), message: row.error ?? '' },
    last_sent_at: timeOf(row.sent_at),
    next_try_at: behind > 0 && row.failures > 0 ? isoTime(row.due_at) : null,
  };
}

function behindOf({ done_seq, part_seq, part_index }: LaneRow, countAfter: (seq: number) => number): number {
  const begun = part_seq > done_seq ? part_index : 0;
  return Math.max(0, countAfter(done_seq) - begun);
}

function timeOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : isoTime(milliseconds);
}
