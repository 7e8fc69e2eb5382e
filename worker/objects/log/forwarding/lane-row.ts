import type { ForwardingLane } from '../../../engine/log-forwarding/forwarding-target';
import { FORWARDING_SQL } from './forwarding-statements';

/** How far a lane has come. */
export type LaneCursor = { done_seq: number; part_seq: number; part_index: number };

export type LaneRow = LaneCursor & {
  id: number;
  key: string;
  project: string;
  lane: ForwardingLane;
  enabled: number;
  due_at: number;
  failures: number;
  /** Exchanges that a part may have. */
  most: number;
  sent: number;
  refused: number;
  rejected: number;
  evicted: number;
  failing_since: number | null;
  error_at: number | null;
  error: string | null;
  sent_at: number | null;
};

type StoredRow = Omit<LaneRow, 'lane'> & { lane: string };

export function readLanes(sql: SqlStorage): LaneRow[] {
  return sql.exec<StoredRow>(FORWARDING_SQL.all).toArray().map(opened);
}

export function readLane(sql: SqlStorage, id: number): LaneRow | null {
  const [row] = sql.exec<StoredRow>(FORWARDING_SQL.one, id).toArray();
  return row ? opened(row) : null;
}

function opened(row: StoredRow): LaneRow {
  // Written by configure-lanes.ts, out of this very type.
  return { ...row, lane: JSON.parse(row.lane) as ForwardingLane };
}

/** How many exchanges of a batch a lane has still before it. */
export function leftOf(batch: { seq: number; count: number }, cursor: LaneCursor): number {
  if (batch.seq <= cursor.done_seq) return 0;
  return batch.seq === cursor.part_seq ? Math.max(0, batch.count - cursor.part_index) : batch.count;
}
