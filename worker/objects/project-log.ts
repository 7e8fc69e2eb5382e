import { DurableObject } from 'cloudflare:workers';
import type { ExchangeBatch, LogStats } from '../engine/exchange-batch';
import { systemClock } from '../platform/clock';
import { type LogPage, type LogQuery, readPage } from './log-page';
import { LOG_SCHEMA, SQL } from './log-statements';
import { readStats } from './log-stats';
import { migrate } from './schema';

const MOST_EXCHANGES = 5000;
const LONGEST_KEPT_MS = 7 * 24 * 60 * 60_000;
const EVICT_EVERY = 500;
const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** One per project: the last exchanges of its mocks, as a ring, and how many there were. */
export class ProjectLog extends DurableObject {
  // Hints that save work; the truth is in SQLite, and after a restart they begin anew.
  private isOpen = false;
  private isWatched = false;
  private sinceEviction = EVICT_EVERY;

  /** A batch that came before is not kept twice; one that fails leaves nothing behind. */
  async append(batch: ExchangeBatch): Promise<void> {
    const now = systemClock.now();
    const { sql } = this.open();
    this.ctx.storage.transactionSync(() => {
      const added = sql.exec(SQL.insert, batch.id, batch.at, batch.count, batch.exchanges).toArray();
      if (added.length === 0) return;
      sql.exec(SQL.count, batch.minutes);
      if (batch.dropped > 0) sql.exec(SQL.drop, batch.dropped);
    });
    this.sinceEviction += batch.count;
    if (this.sinceEviction >= EVICT_EVERY) this.evict(now);
    await this.watch(now);
  }

  /** Newest first. */
  recent(query: LogQuery): LogPage {
    return readPage(this.open().sql, query, systemClock.now() - LONGEST_KEPT_MS);
  }

  stats(query: { group_id?: string }): LogStats {
    return readStats(this.open().sql, query.group_id ?? null, systemClock.now());
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
    if (sql.exec<{ is_empty: number }>(SQL.isEmpty).one().is_empty === 1) await this.destroy();
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
    const oldest = now - LONGEST_KEPT_MS;
    sql.exec(SQL.evictByCount, MOST_EXCHANGES);
    sql.exec(SQL.evictByAge, oldest);
    sql.exec(SQL.evictMinutes, Math.floor(oldest / MINUTE_MS));
    this.sinceEviction = 0;
  }
}
