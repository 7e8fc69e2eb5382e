import type { CountedBatch } from '../../../engine/log-measures/count-exchanges';
import type { TrafficPart } from '../../../engine/log-measures/group-traffic';
import { minuteOf } from '../../../engine/log-measures/iso-minute';
import type { SeriesPart } from '../../../engine/log-measures/log-series';
import type { StatsPart } from '../../../engine/log-measures/log-stats';
import type { NamedCounts } from '../../../engine/log-measures/named-counts';
import { MEASURED_DAYS, type SeriesQuery } from '../../../engine/log-measures/series-query';
import { forgetMeasures } from './forget-measures';
import { HourFolds } from './hour-folds';
import { MeasuredNames } from './measured-names';
import { MinuteBlocks, type MinuteRow } from './minute-blocks';
import { readCounters, type TotalCounts } from './read-counters';
import { readEndpoints } from './read-endpoints';
import { readSeries } from './read-series';
import { readStats } from './read-stats';
import { readTraffic } from './read-traffic';

const SQL = {
  drop: `INSERT INTO measured_drops (minute, count) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  dropped: 'SELECT coalesce(sum(count), 0) AS count FROM measured_drops',
  isEmpty: `SELECT NOT EXISTS (SELECT 1 FROM measured_minutes) AND NOT EXISTS (SELECT 1 FROM measured_hours)
    AS is_empty`,
} as const;

const HOUR = 60;
const MOST_TOP_HOURS = 7 * 24;

/** What one object of a project's log counts; the counts outlive the exchanges, which a busy hour pushes out. */
export class LogMeasures {
  private readonly sql: SqlStorage;
  private readonly names: MeasuredNames;
  private readonly blocks: MinuteBlocks;
  private readonly folds: HourFolds;

  constructor(sql: SqlStorage) {
    this.sql = sql;
    this.names = new MeasuredNames(sql);
    this.blocks = new MinuteBlocks(sql);
    this.folds = new HourFolds(sql);
  }

  /** `minutes` is JSON of a CountedBatch. To be called within the transaction that keeps the batch. */
  count(minutes: string, dropped: number, now: number): void {
    const batch: CountedBatch = JSON.parse(minutes);
    this.blocks.add(batch.rows.flatMap((row) => this.placed(batch, row)));
    if (dropped > 0) this.sql.exec(SQL.drop, minuteOf(now), dropped);
  }

  /** After a transaction that was taken back, what is in memory is not what is in the tables. */
  forget(): void {
    this.names.forget();
    this.blocks.forget();
    this.folds.forget();
  }

  /** Adds up the hours that are over, and lets the oldest go. To be called within a transaction, now and then. */
  tidy(now: number): void {
    const minute = minuteOf(now);
    this.folds.fold(minute);
    forgetMeasures(this.sql, oldestHour(minute), Math.floor(minute / HOUR));
    this.forget();
  }

  stats({ group_id }: { group_id?: string | undefined }, now: number): StatsPart {
    const minute = minuteOf(now);
    const number = group_id === undefined ? null : (this.numbers(group_id, null)[0] ?? NOBODY);
    const range = { ofEndpoint: 0, number, from: oldestHour(minute) * HOUR, until: minute + 1 } as const;
    return readStats(this.sql, range, this.folds.openMinute());
  }

  series(query: SeriesQuery): SeriesPart {
    const { group_id, endpoint_id } = query;
    const numbers = group_id === null && endpoint_id === null ? null : this.numbers(group_id, endpoint_id);
    return readSeries(this.sql, query, numbers, this.folds.openMinute());
  }

  traffic(query: SeriesQuery): TrafficPart[] {
    return readTraffic(this.sql, this.names, query, this.folds.openMinute());
  }

  /** Of the endpoints since so many milliseconds ago, at most a week. */
  endpoints(
    { group_id, span_ms }: { group_id?: string | undefined; span_ms: number },
    now: number,
  ): NamedCounts[] {
    const until = minuteOf(now) + 1;
    const from = Math.max(minuteOf(now - span_ms), until - MOST_TOP_HOURS * HOUR);
    const range = { from, until, openMinute: this.folds.openMinute(), groupId: group_id ?? null };
    return readEndpoints(this.sql, this.names, range);
  }

  /** They only grow, as long as the object is there. */
  totals(): TotalCounts & { dropped: number } {
    const { count } = this.sql.exec<{ count: number }>(SQL.dropped).one();
    return { ...readCounters(this.sql, this.names, this.folds.openMinute()), dropped: count };
  }

  isEmpty(): boolean {
    return this.sql.exec<{ is_empty: number }>(SQL.isEmpty).one().is_empty === 1;
  }

  private placed(
    { names }: CountedBatch,
    [minute, place, ...counts]: CountedBatch['rows'][number],
  ): MinuteRow[] {
    const name = names[place];
    if (!name) return [];
    const hour = Math.floor(minute / HOUR);
    const ofEndpoint = name.endpoint_id === '' ? 0 : 1;
    const number = this.names.numberOf(name, hour) ?? (ofEndpoint ? null : this.names.rest(hour));
    if (number === null) return [];
    // What comes too late for its hour counts at the first minute that is still open.
    return [{ ofEndpoint, minute: Math.max(minute, this.folds.openMinute()), number, counts }];
  }

  private numbers(groupId: string | null, endpointId: string | null): number[] {
    return this.names
      .all()
      .filter(({ group_id }) => groupId === null || group_id === groupId)
      .filter(({ endpoint_id }) => endpoint_id === (endpointId ?? ''))
      .map(({ number }) => number);
  }
}

/** A number that no name has. */
const NOBODY = -1;

function oldestHour(minute: number): number {
  return Math.floor((minute - MEASURED_DAYS * 24 * HOUR) / HOUR);
}
