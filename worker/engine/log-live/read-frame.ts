import type { ExchangeSummary } from '../exchange';
import { type BatchPlace, type LiveCursor, parseCursor, writeCursor } from './live-cursor';
import type { ExchangesFrame, LiveCommon } from './live-frame';

/** The cursor is the one to go on from after this exchange. */
export type LiveExchange = { exchange: ExchangeSummary; cursor: string };

/** The exchanges of a frame; `before` is the cursor of the frame that came before it. */
export function readExchanges(frame: ExchangesFrame, before: LiveCursor): LiveExchange[] {
  const cursor = new Map<number, BatchPlace>(before);
  const batches = frame.batches.flatMap(([place, rows]) => Array<string>(rows).fill(place));
  const found = frame.rows.flatMap(([number, id, after, duration_ms, index, ...sizes], row) => {
    const common = frame.common[number];
    if (!common) return [];
    for (const [shard, place] of parseCursor(`${batches[row]}.${index}`) ?? []) cursor.set(shard, place);
    const [request_size, response_size, target = common.target] = sizes;
    const own = { id, at: frame.at + after, duration_ms, request_size, response_size };
    return { exchange: { ...summary(common, target), ...own }, cursor: writeCursor(cursor) };
  });
  const last = found.at(-1);
  if (last) last.cursor = frame.cursor;
  return found;
}

function summary({ base, target: _, path, ...alike }: LiveCommon, target: string) {
  const mark = target.indexOf('?');
  return { ...alike, url: base + target, path: path ?? (mark < 0 ? target : target.slice(0, mark)) };
}
