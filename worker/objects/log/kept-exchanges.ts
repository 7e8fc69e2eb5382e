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

  /** From before a place, or from the end. */
  *newestFirst(before: Place | null = null): Generator<Kept> {
    const index = this.store.index();
    for (let at = before ? lastAt(index, before.seq) : index.length - 1; at >= 0; at--) {
      const entry = index[at];
      if (!entry) continue;
      const batch = this.open(index, at, -1);
      const end = before?.seq === entry.seq ? Math.min(before.index, batch.length) : batch.length;
      for (let row = end - 1; row >= 0; row--) {
        const exchange = batch[row];
        if (exchange) yield { exchange, place: { kept_at: entry.kept_at, seq: entry.seq, index: row } };
      }
    }
  }

  /** From after a place, or from the beginning. */
  *oldestFirst(after: Pick<Place, 'seq' | 'index'> | null = null): Generator<Kept> {
    const index = this.store.index();
    for (let at = after ? firstAt(index, after.seq) : 0; at < index.length; at++) {
      const entry = index[at];
      if (!entry) continue;
      const batch = this.open(index, at, 1);
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
  private open(index: readonly BatchEntry[], at: number, direction: 1 | -1): Unpacked {
    const entry = index[at];
    if (!entry) return [];
    const known = this.unpacked.get(entry.seq);
    if (known) return known.batch;
    const end = neighbour(index, at, direction);
    const [first, last] = direction > 0 ? [entry.seq, end.seq] : [end.seq, entry.seq];
    let found: Unpacked = [];
    for (const { seq, exchanges } of this.store.read(first, last)) {
      const batch = this.unpacked.get(seq)?.batch ?? unpackRows(exchanges);
      if (seq === entry.seq) found = batch;
      this.keep(seq, batch, exchanges.length);
    }
    return found;
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

function lastAt(index: readonly BatchEntry[], seq: number): number {
  return index.findLastIndex((entry) => entry.seq <= seq);
}

function firstAt(index: readonly BatchEntry[], seq: number): number {
  const at = index.findIndex((entry) => entry.seq >= seq);
  return at < 0 ? index.length : at;
}
