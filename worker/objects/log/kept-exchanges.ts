import type { Exchange } from '../../engine/exchange';
import { unpackRows } from '../../engine/exchange-batch';
import type { BatchEntry, BatchStore } from './batch-store';

/** Where an exchange is in one object's log. */
export type Place = { kept_at: number; seq: number; index: number };

export type Kept = { exchange: Exchange; place: Place };

const MOST_CHARACTERS = 24 * 1024 * 1024;
const READ_AT_ONCE = { batches: 200, characters: 2 * 1024 * 1024 };

type Unpacked = readonly (Exchange | null)[];

/** The exchanges of the store, unpacked when they are looked at, and kept so while there is room. */
export class KeptExchanges {
  private readonly store: BatchStore;
  private readonly unpacked = new Map<number, { batch: Unpacked; characters: number }>();
  private characters = 0;

  constructor(store: BatchStore) {
    this.store = store;
  }

  /** From before a place, or from the end. What comes and goes while one walks does no harm. */
  *newestFirst(before: Pick<Place, 'seq' | 'index'> | null = null): Generator<Kept> {
    for (
      let entry = this.upTo(before?.seq ?? Number.MAX_SAFE_INTEGER);
      entry;
      entry = this.upTo(entry.seq - 1)
    ) {
      const batch = this.open(entry, -1);
      const end = before?.seq === entry.seq ? Math.min(before.index, batch.length) : batch.length;
      for (let row = end - 1; row >= 0; row--) {
        const exchange = batch[row];
        if (exchange) yield { exchange, place: { kept_at: entry.kept_at, seq: entry.seq, index: row } };
      }
    }
  }

  /** From after a place, or from the beginning. */
  *oldestFirst(after: Pick<Place, 'seq' | 'index'> | null = null): Generator<Kept> {
    for (let entry = this.from(after?.seq ?? 0); entry; entry = this.from(entry.seq + 1)) {
      const batch = this.open(entry, 1);
      for (let row = after?.seq === entry.seq ? after.index + 1 : 0; row < batch.length; row++) {
        const exchange = batch[row];
        if (exchange) yield { exchange, place: { kept_at: entry.kept_at, seq: entry.seq, index: row } };
      }
    }
  }

  find(id: string): Kept | null {
    for (const kept of this.newestFirst()) if (kept.exchange.id === id) return kept;
    return null;
  }

  /** After the store let some go, or changed them. */
  forget(seqs?: Iterable<number>): void {
    if (!seqs) {
      this.unpacked.clear();
      this.characters = 0;
      return;
    }
    for (const seq of seqs) {
      this.characters -= this.unpacked.get(seq)?.characters ?? 0;
      this.unpacked.delete(seq);
    }
  }

  /** Its neighbours in the direction of the walk are read along: a query each would cost more. */
  private open(entry: BatchEntry, direction: 1 | -1): Unpacked {
    const known = this.unpacked.get(entry.seq);
    if (known) return known.batch;
    const end = neighbour(this.store.index(), this.store.lastUpTo(entry.seq), direction);
    const [first, last] = direction > 0 ? [entry.seq, end.seq] : [end.seq, entry.seq];
    let found: Unpacked = [];
    for (const { seq, exchanges } of this.store.read(first, last)) {
      const batch = this.unpacked.get(seq)?.batch ?? unpackRows(exchanges);
      if (seq === entry.seq) found = batch;
      this.keep(seq, batch, exchanges.length);
    }
    return found;
  }

  private upTo(seq: number): BatchEntry | undefined {
    return this.store.index()[this.store.lastUpTo(seq)];
  }

  private from(seq: number): BatchEntry | undefined {
    return this.store.index()[this.store.lastUpTo(seq - 1) + 1];
  }

  private keep(seq: number, batch: Unpacked, characters: number): void {
    if (this.unpacked.has(seq)) return;
    if (this.characters + characters > MOST_CHARACTERS) this.forget();
    this.characters += characters;
    this.unpacked.set(seq, { batch, characters });
  }
}

/** The farthest batch that is read along. */
function neighbour(index: readonly BatchEntry[], at: number, direction: 1 | -1): BatchEntry {
  let [farthest, characters] = [index[at], 0];
  for (let step = 1; step < READ_AT_ONCE.batches; step++) {
    const next = index[at + step * direction];
    characters += next?.size ?? 0;
    if (!next || characters > READ_AT_ONCE.characters) break;
    farthest = next;
  }
  if (!farthest) throw new Error(`There is no batch at ${at}.`);
  return farthest;
}
