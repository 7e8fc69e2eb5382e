import { type ExchangeBatch, withoutRows } from '../../engine/exchange-batch';

const SQL = {
  insert: `INSERT INTO batches (id, at, kept_at, count, size, exchanges) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING RETURNING seq`,
  index: 'SELECT seq, at, kept_at, count, gone, size FROM batches ORDER BY seq',
  part: 'SELECT seq, exchanges FROM batches WHERE seq BETWEEN ? AND ? ORDER BY seq',
  rewrite: 'UPDATE batches SET exchanges = ?, size = ?, gone = ? WHERE seq = ?',
  evict: 'DELETE FROM batches WHERE seq < ?',
} as const;

/**
 * What is known of a batch without reading it. `kept_at` never goes back within one object; `gone` of its exchanges were
 * deleted, and their places are still counted.
 */
export type BatchEntry = {
  seq: number;
  at: number;
  kept_at: number;
  count: number;
  gone: number;
  size: number;
};

export type StoredBatch = { seq: number; exchanges: string };

export type KeepRule = { exchanges: number; since: number };

/** All of it can be looked through within a second. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The batches as they came, oldest first, with an index of them in memory that a restart makes anew. */
export class BatchStore {
  private readonly sql: SqlStorage;
  private entries: BatchEntry[] | null = null;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  index(): readonly BatchEntry[] {
    return this.loaded();
  }

  /** Null when it came before. */
  add(batch: ExchangeBatch, now: number): BatchEntry | null {
    const entries = this.loaded();
    const { id, at, count, exchanges } = batch;
    const kept_at = Math.max(now, entries.at(-1)?.kept_at ?? 0);
    const size = exchanges.length;
    const [row] = this.sql
      .exec<{ seq: number }>(SQL.insert, id, at, kept_at, count, size, exchanges)
      .toArray();
    if (!row) return null;
    const entry = { seq: row.seq, at, kept_at, count, gone: 0, size };
    entries.push(entry);
    return entry;
  }

  /** What the transaction that it was added in took back. */
  forget(): void {
    this.entries = null;
  }

  read(first: number, last: number): StoredBatch[] {
    return this.sql.exec<StoredBatch>(SQL.part, first, last).toArray();
  }

  /** The place in the index of the last batch up to a number; -1 where there is none. */
  lastUpTo(seq: number): number {
    return lastUpTo(this.loaded(), seq);
  }

  remove(seq: number, places: ReadonlySet<number>): void {
    const entry = this.loaded()[this.lastUpTo(seq)];
    if (entry?.seq !== seq) return;
    for (const { exchanges } of this.read(seq, seq)) {
      const { json, left } = withoutRows(exchanges, places);
      entry.size = json.length;
      entry.gone = entry.count - left;
      this.sql.exec(SQL.rewrite, json, entry.size, entry.gone, seq);
    }
  }

  /** Lets the oldest go: those beyond the number, the age, or the room there is. Answers which. */
  evict({ exchanges, since }: KeepRule): BatchEntry[] {
    const entries = this.loaded();
    const first = firstKept(entries, exchanges, since);
    if (first === 0) return [];
    this.sql.exec(SQL.evict, entries[first]?.seq ?? Number.MAX_SAFE_INTEGER);
    return entries.splice(0, first);
  }

  private loaded(): BatchEntry[] {
    this.entries ??= this.sql.exec<BatchEntry>(SQL.index).toArray();
    return this.entries;
  }
}

/** The newest batches that together hold so many exchanges are kept, but for the oldest if they are too old. */
function firstKept(entries: readonly BatchEntry[], exchanges: number, since: number): number {
  const young = entries.findIndex(({ at }) => at >= since);
  if (young < 0) return entries.length;
  let [held, characters] = [0, 0];
  for (let place = entries.length - 1; place >= young; place--) {
    const entry = entries[place];
    if (!entry) continue;
    if (held >= exchanges || characters >= MOST_CHARACTERS) return place + 1;
    // Batches of which everything was deleted do not gather either.
    if (entries.length - place > exchanges) return place + 1;
    held += entry.count - entry.gone;
    characters += entry.size;
  }
  return young;
}

function lastUpTo(entries: readonly BatchEntry[], seq: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.seq ?? seq) <= seq) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
