import type { HeaderList } from '../../../engine/answer';
import type { Exchange } from '../../../engine/exchange';
import type { ForwardingLane } from '../../../engine/log-forwarding/forwarding-target';
import { type PayloadEntry, payloadEntry } from '../../../engine/log-forwarding/payload-format';
import type { LaneCursor } from './lane-row';
import { FORWARDER } from './post-part';
import type { StoredBatches } from './stored-batches';

export const MOST_EXCHANGES = 500;
const MOST_CHARACTERS = 1_000_000;
/** Looked at for one part, though a filter lets few of them through. */
const MOST_LOOKED_AT = 5_000;
const BATCHES_AT_ONCE = 8;

export type Part = {
  entries: PayloadEntry[];
  /** Where the lane stands when this part is done. */
  end: LaneCursor;
  /** There is more behind it. */
  isFull: boolean;
};

type Source = Pick<StoredBatches, 'readAfter'> & { isWanted(exchange: Exchange): boolean };

/** The next exchanges of a lane, as many as one request takes. */
export function nextPart(
  { lane, project, most, ...from }: LaneCursor & { lane: ForwardingLane; project: string; most: number },
  { readAfter, isWanted }: Source,
): Part {
  const entries: PayloadEntry[] = [];
  const end: LaneCursor = { done_seq: from.done_seq, part_seq: from.part_seq, part_index: from.part_index };
  let [characters, lookedAt] = [0, 0];
  for (;;) {
    const batches = readAfter(end.done_seq, BATCHES_AT_ONCE);
    if (batches.length === 0) return { entries, end, isFull: false };
    for (const { seq, exchanges } of batches) {
      const start = seq === end.part_seq ? end.part_index : 0;
      for (const [index, exchange] of exchanges.entries()) {
        if (index < start || exchange === null) continue;
        const stop = () => ({ entries, end: { ...end, part_seq: seq, part_index: index }, isFull: true });
        if (entries.length === most || lookedAt === MOST_LOOKED_AT) return stop();
        lookedAt += 1;
        if (isOwnRequest(exchange.request_headers) || !isWanted(exchange)) continue;
        const entry = payloadEntry(lane.signal, exchange, project);
        if (entries.length > 0 && characters + entry.json.length > MOST_CHARACTERS) return stop();
        characters += entry.json.length;
        entries.push(entry);
      }
      end.done_seq = seq;
    }
  }
}

/** A mock may play the receiver; what is sent to it would be sent on for ever. */
function isOwnRequest(headers: HeaderList): boolean {
  return headers.some(([name, value]) => name === 'user-agent' && value === FORWARDER);
}
