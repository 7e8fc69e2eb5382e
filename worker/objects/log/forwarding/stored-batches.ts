import type { Exchange } from '../../../engine/exchange';
import { unpackRows } from '../../../engine/exchange-batch';
import type { BatchStore } from '../batch-store';

/** A deleted exchange is null, so that the others keep their places. */
export type StoredExchanges = { seq: number; exchanges: readonly (Exchange | null)[] };

/** The batches of a log as the queue of what forwards them. */
export type StoredBatches = {
  /** Batches behind the number, oldest first. */
  readAfter(seq: number, limit: number): readonly StoredExchanges[];
  /** Of the newest batch; 0 where there is none. */
  lastSeq(): number;
  /** How many exchanges the batches behind the number have. */
  countAfter(seq: number): number;
};

/** Reads past what the log keeps unpacked for its readers: each batch is sent once, and would only push theirs out. */
export function storedBatches(store: Pick<BatchStore, 'index' | 'read'>): StoredBatches {
  return {
    readAfter(seq, limit) {
      const index = store.index();
      const first = index.findIndex((entry) => entry.seq > seq);
      const last = index[Math.min(first + limit, index.length) - 1];
      if (first < 0 || !last) return [];
      return store
        .read(seq + 1, last.seq)
        .map((batch) => ({ seq: batch.seq, exchanges: unpackRows(batch.exchanges) }));
    },
    lastSeq: () => store.index().at(-1)?.seq ?? 0,
    countAfter: (seq) => store.index().reduce((sum, entry) => (entry.seq > seq ? sum + entry.count : sum), 0),
  };
}
