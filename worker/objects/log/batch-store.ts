import { type ExchangeBatch, withoutRows } from '../../engine/exchange-batch';

const SQL = {
  insert: `INSERT INTO batches (id, at, kept_at, count, size, exchanges) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING RETURNING seq`,
  index: 'SELECT seq, at, kept_at, count, size FROM batches ORDER BY seq',
  part: 'SELECT seq, exchanges FROM batches WHERE seq BETWEEN ? AND ? ORDER BY seq',
  rewrite: 'UPDATE batches SET exchanges = ?, size = ? WHERE seq = ?',
  evict: 'DELETE FROM batches WHERE seq < ?',
} as const;

/** What is known of a batch without reading it. `kept_at` never goes back within one object. */
export type BatchEntry = { seq: number; at: number; kept_at: number; count: number; size: number };

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
    const entry = { seq: row.seq, at, kept_at, count, size };
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

  /** Answers how many exchanges are no more. */
  remove(seq: number, places: ReadonlySet<number>): void {
    for (const { exchanges } of this.read(seq, seq)) {
      const left = withoutRows(exchanges, places);
      this.sql.exec(SQL.rewrite, left, left.length, seq);
    }
    this.forget();
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

/** The newest batches that together hold so many exchanges are kept. */
function firstKept(entries: readonly BatchEntry[], exchanges: number, since: number): number {
  let [held, characters] = [0, 0];
  for (let place = entries.length - 1; place >= 0; place--) {
    const entry = entries[place];
    if (!entry) continue;
    if (held >= exchanges || characters >= MOST_CHARACTERS || entry.at < since) return place + 1;
    held += entry.count;
    characters += entry.size;
  }
  return 0;
}
