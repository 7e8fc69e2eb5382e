const SQL = {
  ask: `INSERT INTO wakes (kind, at) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET at = min(coalesce(at, excluded.at), excluded.at)`,
  all: 'SELECT kind, at, began_at, failures FROM wakes',
  begin: 'UPDATE wakes SET at = NULL, began_at = ? WHERE kind = ?',
  done: 'UPDATE wakes SET began_at = NULL, failures = 0 WHERE kind = ?',
  retry: 'UPDATE wakes SET at = ?, began_at = NULL, failures = failures + 1 WHERE kind = ?',
  drop: 'DELETE FROM wakes WHERE kind = ?',
  tidy: 'DELETE FROM wakes WHERE at IS NULL AND began_at IS NULL',
  clear: 'DELETE FROM wakes',
} as const;

type WakeRow = { kind: string; at: number | null; began_at: number | null; failures: number };

/** Work that has not come back after so long is looked after. */
const LOOKED_AFTER_MS = 120_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;
const MOST_FAILURES = 20;

/** When which service wants to be woken. What has begun stands there until it is done, so that a crash forgets nothing. */
export class WakeBook {
  /** What this object itself is at; what else has begun was cut off. */
  private readonly underWay = new Set<string>();

  constructor(private readonly sql: SqlStorage) {}

  ask(kind: string, at: number): void {
    this.sql.exec(SQL.ask, kind, at);
  }

  /** When something is due next; null when nothing is. */
  next(now: number): number | null {
    const times = this.rows().flatMap((row) => this.timeOf(row, now) ?? []);
    return times.length === 0 ? null : Math.min(...times);
  }

  due(now: number): string[] {
    return this.rows()
      .filter((row) => !this.underWay.has(row.kind) && (this.timeOf(row, now) ?? now + 1) <= now)
      .map(({ kind }) => kind);
  }

  /** Whether something was begun by an object that is no more. */
  hasCutOff(): boolean {
    return this.rows().some(({ kind, began_at }) => began_at !== null && !this.underWay.has(kind));
  }

  begin(kind: string, now: number): void {
    this.underWay.add(kind);
    this.sql.exec(SQL.begin, now, kind);
  }

  /** What was asked for meanwhile stays. */
  done(kind: string): void {
    this.underWay.delete(kind);
    this.sql.exec(SQL.done, kind);
    this.sql.exec(SQL.tidy);
  }

  /** It is tried again after a while, which grows. Answers false when it was tried often enough. */
  failed(kind: string, now: number): boolean {
    this.underWay.delete(kind);
    const failures = this.rows().find((row) => row.kind === kind)?.failures ?? 0;
    if (failures >= MOST_FAILURES) {
      this.sql.exec(SQL.drop, kind);
      return false;
    }
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
    this.sql.exec(SQL.retry, now + pause, kind);
    return true;
  }

  /** The memory has gone while the work was under way. */
  leave(kind: string): void {
    this.underWay.delete(kind);
  }

  drop(kind: string): void {
    this.sql.exec(SQL.drop, kind);
  }

  clear(): void {
    this.sql.exec(SQL.clear);
  }

  private rows(): WakeRow[] {
    return this.sql.exec<WakeRow>(SQL.all).toArray();
  }

  private timeOf({ kind, at, began_at }: WakeRow, now: number): number | null {
    if (began_at === null) return at;
    return this.underWay.has(kind) ? began_at + LOOKED_AFTER_MS : now;
  }
}
