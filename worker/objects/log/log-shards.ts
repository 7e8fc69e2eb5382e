import type { WholeExchange } from '../../engine/exchange-batch';
import type { LogConfig } from '../../engine/log-config';
import type { ForwardingStatus } from '../../engine/log-forwarding/forwarding-status';
import type { BatchPlace } from '../../engine/log-live/live-cursor';
import type { TrafficPart } from '../../engine/log-measures/group-traffic';
import type { SeriesPart } from '../../engine/log-measures/log-series';
import type { StatsPart } from '../../engine/log-measures/log-stats';
import type { Metrics } from '../../engine/log-measures/metrics';
import type { NamedCounts } from '../../engine/log-measures/named-counts';
import type { SeriesQuery } from '../../engine/log-measures/series-query';
import { logName } from '../../engine/log-name';
import type { LogQuery } from '../../engine/log-page';
import type { CountedFacets } from './count-facets';
import type { LogSlice } from './live/live-deps';
import type { LogEnv } from './log-env';
import type { FoundPart } from './page-of-log';
import type { Joined, Pushed } from './shard-link';

/** What the objects of a log ask each other. */
export type LogPart = {
  joined(projectId: string, shard: number): Promise<Joined>;
  pushed(shard: number, batches: readonly Pushed[]): Promise<void>;
  watch(until: number): Promise<void>;
  configure(config: LogConfig): Promise<void>;
  findHere(query: LogQuery): Promise<FoundPart>;
  getHere(id: string): Promise<WholeExchange | null>;
  facetsHere(q: string): Promise<CountedFacets>;
  endHere(): Promise<BatchPlace | null>;
  sliceHere(after: BatchPlace | null, limit: number): Promise<LogSlice>;
  statsHere(query: { group_id?: string }): Promise<StatsPart>;
  seriesHere(query: SeriesQuery): Promise<SeriesPart>;
  trafficHere(query: SeriesQuery): Promise<TrafficPart[]>;
  endpointsHere(query: { group_id?: string; span_ms: number }): Promise<NamedCounts[]>;
  metricsHere(): Promise<Metrics>;
  forwardingHere(): Promise<ForwardingStatus[]>;
  remove(id: string): Promise<boolean>;
  clear(q: string): Promise<number>;
  destroy(): Promise<void>;
};

const SQL = {
  note: `INSERT INTO shards (number, seen_at) VALUES (?, ?) ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at`,
  known: 'SELECT number FROM shards ORDER BY number',
  forget: 'DELETE FROM shards WHERE seen_at < ?',
} as const;

/** The other objects of a busy project's log, as the first one knows them. */
export class LogShards {
  private readonly sql: SqlStorage;
  private readonly logs: LogEnv['PROJECT_LOG'];
  private known: number[] | null = null;

  constructor(sql: SqlStorage, logs: LogEnv['PROJECT_LOG']) {
    this.sql = sql;
    this.logs = logs;
  }

  note(shard: number, now: number): void {
    this.sql.exec(SQL.note, shard, now);
    this.known = null;
  }

  numbers(): readonly number[] {
    this.known ??= this.sql
      .exec<{ number: number }>(SQL.known)
      .toArray()
      .map(({ number }) => number);
    return this.known;
  }

  /** Those that have kept nothing for so long have nothing left to tell. */
  forgetBefore(time: number): void {
    this.sql.exec(SQL.forget, time);
    this.known = null;
  }

  of(projectId: string, shard: number): LogPart {
    const stub: unknown = this.logs.getByName(logName(projectId, shard));
    // The types of RPC make lists of tuples; what comes is what was sent.
    return stub as LogPart;
  }

  ask<Value>(projectId: string, work: (log: LogPart, shard: number) => Promise<Value>): Promise<Value[]> {
    return Promise.all(this.numbers().map((shard) => work(this.of(projectId, shard), shard)));
  }
}
