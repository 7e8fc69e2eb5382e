import { DurableObject } from 'cloudflare:workers';
import type { Exchange } from '../engine/exchange';
import type { ExchangeBatch, LogStats } from '../engine/exchange-batch';
import { systemClock } from '../platform/clock';
import { LOG_SCHEMA, SQL } from './log-statements';
import { readStats } from './log-stats';
import { migrate } from './schema';

/** An exchange with its place in the log. */
export type LoggedExchange = Exchange & { seq: number };

export type LogPage = { exchanges: LoggedExchange[]; next: number | null };

export const LOG_LIMITS = {
  exchanges: 5000,
  ageMs: 7 * 24 * 60 * 60_000,
  page: 200,
  pageCharacters: 8_000_000,
} as const;

const EVICT_EVERY = 500;
const DAY_MS = 24 * 60 * 60_000;
const BATCH_REMEMBERED_MS = 10 * 60_000;

/** One per project: the last exchanges of its mocks, as a ring, and how many there were. */
export class ProjectLog extends DurableObject {
  // Hints that save work; the truth is in SQLite, and after a restart they begin anew.
  private isOpen = false;
  private sinceEviction = EVICT_EVERY;
  private isWatched = false;

  /** A batch that came before is not kept twice; one that fails leaves nothing behind. */
  async append(batch: ExchangeBatch): Promise<void> {
    const now = systemClock.now();
    const { sql } = this.open();
    const added = this.ctx.storage.transactionSync(() => {
      if (sql.exec(SQL.noteBatch, batch.id, now).toArray().length === 0) return 0;
      const { rowsWritten } = sql.exec(SQL.insert, batch.rows);
      sql.exec(SQL.count, batch.counts);
      if (batch.dropped > 0) sql.exec(SQL.drop, batch.dropped);
      return rowsWritten;
    });
    this.sinceEviction += added;
    if (this.sinceEviction >= EVICT_EVERY) this.evict(now);
    await this.watch(now);
  }

  /** Newest first; `before` is the `next` of the page before. */
  recent(query: { limit: number; before?: number | null; group_id?: string }): LogPage {
    const { sql } = this.open();
    const limit = Math.min(Math.max(1, Math.trunc(query.limit)), LOG_LIMITS.page);
    const before = query.before ?? Number.MAX_SAFE_INTEGER;
    const oldest = systemClock.now() - LOG_LIMITS.ageMs;
    const rows =
      query.group_id === undefined
        ? sql.exec<{ seq: number; document: string }>(SQL.recent, before, oldest, limit + 1)
        : sql.exec<{ seq: number; document: string }>(
            SQL.recentOfGroup,
            before,
            oldest,
            limit + 1,
            query.group_id,
          );
    const exchanges: LoggedExchange[] = [];
    let characters = 0;
    for (const { seq, document } of rows) {
      characters += document.length;
      const isFull = exchanges.length === limit || characters > LOG_LIMITS.pageCharacters;
      if (isFull && exchanges.length > 0) return { exchanges, next: exchanges.at(-1)?.seq ?? null };
      exchanges.push({ ...JSON.parse(document), seq });
    }
    return { exchanges, next: null };
  }

  stats(query: { group_id?: string }): LogStats {
    const { sql } = this.open();
    return readStats(sql, query.group_id ?? null, systemClock.now());
  }

  /** The project is gone. */
  async destroy(): Promise<void> {
    this.isOpen = false;
    this.isWatched = false;
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** Once a day: what is too old leaves even when nothing new comes; an empty log leaves altogether. */
  override async alarm(): Promise<void> {
    const { sql } = this.open();
    this.isWatched = false;
    const now = systemClock.now();
    this.evict(now);
    const { is_empty } = sql.exec<{ is_empty: number }>(SQL.isEmpty).one();
    if (is_empty === 1) await this.destroy();
    else await this.watch(now);
  }

  private open(): DurableObjectStorage {
    if (!this.isOpen) migrate(this.ctx.storage, LOG_SCHEMA);
    this.isOpen = true;
    return this.ctx.storage;
  }

  private async watch(now: number): Promise<void> {
    if (this.isWatched) return;
    this.isWatched = true;
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(now + DAY_MS);
  }

  private evict(now: number): void {
    const { sql } = this.ctx.storage;
    const oldest = now - LOG_LIMITS.ageMs;
    sql.exec(SQL.evictByCount, LOG_LIMITS.exchanges);
    sql.exec(SQL.evictByAge, oldest);
    sql.exec(SQL.evictMinutes, Math.floor(oldest / 60_000));
    sql.exec(SQL.evictBatches, now - BATCH_REMEMBERED_MS);
    this.sinceEviction = 0;
  }
}
