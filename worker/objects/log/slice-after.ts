import type { BatchPlace } from '../../engine/log-live/live-cursor';
import type { PlacedExchange } from '../../engine/log-live/live-row';
import type { LogSlice } from './live/live-deps';
import type { OpenLog } from './open-log';

const NOWHERE: BatchPlace = { seq: 0, index: 0 };

/** Where one object of a log ends. */
export function endOf({ store }: OpenLog): BatchPlace | null {
  const last = store.index().at(-1);
  // One that tells only what was lost has no exchange.
  return last ? { seq: last.seq, index: Math.max(0, last.count - 1) } : null;
}

/** What one object keeps after a place, oldest first. */
export function sliceAfter(log: OpenLog, after: BatchPlace | null, limit: number): LogSlice {
  const { seq, index } = after ?? NOWHERE;
  const placed: PlacedExchange[] = [];
  let hasMore = false;
  for (const { exchange, place } of log.kept.oldestFirst({ seq, index })) {
    if (placed.length === limit) {
      hasMore = true;
      break;
    }
    placed.push({ shard: log.shard, place: { seq: place.seq, index: place.index }, exchange });
  }
  const oldest = log.store.index()[0];
  return { placed, hasMore, isTooOld: oldest !== undefined && oldest.seq > seq + 1 };
}

export function mergeSlices(slices: readonly LogSlice[]): LogSlice {
  return {
    placed: slices.flatMap(({ placed }) => placed),
    hasMore: slices.some(({ hasMore }) => hasMore),
    isTooOld: slices.some(({ isTooOld }) => isTooOld),
  };
}
