import { DurableObject } from 'cloudflare:workers';
import { unpackRows, type WholeExchange, wholeExchange } from '../../engine/exchange-batch';
import { parsePlace } from '../../engine/log-cursor';
import type { ForwardingStatus } from '../../engine/log-forwarding/forwarding-status';
import type { BatchPlace, LiveCursor } from '../../engine/log-live/live-cursor';
import type { TrafficPart } from '../../engine/log-measures/group-traffic';
import type { SeriesPart } from '../../engine/log-measures/log-series';
import type { StatsPart } from '../../engine/log-measures/log-stats';
import type { Metrics } from '../../engine/log-measures/metrics';
import type { NamedCounts } from '../../engine/log-measures/named-counts';
import type { SeriesQuery } from '../../engine/log-measures/series-query';
import type { LogQuery } from '../../engine/log-page';
import { systemClock } from '../../platform/clock';
import { type CountedFacets, countFacets } from './count-facets';
import { findExchanges } from './find-exchanges';
import type { LogSlice } from './live/live-deps';
import { LiveHub } from './live/live-hub';
import type { LogEnv } from './log-env';
import { type LogPart, LogShards } from './log-shards';
import { checkedFilter, OpenLog, readFilter } from './open-log';
import type { FoundPart } from './page-of-log';
import { type Joined, type Pushed, ShardLink } from './shard-link';
import { endOf, mergeSlices, sliceAfter } from './slice-after';

export const WATCHED_MS = 60_000;

/** What each object of a log can say of its own part, and how they know of one another; what the whole says is in ProjectLog. */
export class LogObject extends DurableObject<LogEnv> {
  protected readonly link = new ShardLink();
  private opened: OpenLog | null = null;
  private hub: LiveHub | null = null;
  private shards: LogShards | null = null;

  /** Another object of the log has something to tell from now on. */
  joined(projectId: string, shard: number): Joined {
    const now = systemClock.now();
    const { facts } = this.open();
    facts.setPlace({ project_id: projectId, shard: 0 });
    this.others().note(shard, now);
    const isWatching = this.live().subscriberCount() > 0;
    return { config: facts.config, watched_until: isWatching ? now + WATCHED_MS : 0 };
  }

  pushed(shard: number, batches: readonly Pushed[]): void {
    for (const { seq, exchanges } of batches) this.tellListeners(shard, seq, exchanges);
  }

  watch(until: number): void {
    this.link.watch(until);
  }

  findHere({ q, limit, cursor }: LogQuery): Promise<FoundPart> {
    const log = this.open();
    const before = cursor === null ? null : parsePlace(cursor);
    const wish = { limit, before, since: log.since(systemClock.now()) };
    return findExchanges(log, wish, checkedFilter(q).matches);
  }

  getHere(id: string): WholeExchange | null {
    const found = this.open().kept.find(id);
    return found && wholeExchange(found.exchange);
  }

  facetsHere(q: string): Promise<CountedFacets> {
    const log = this.open();
    return countFacets(log.kept, log.since(systemClock.now()), checkedFilter(q).matches);
  }

  endHere(): BatchPlace | null {
    return endOf(this.open());
  }

  sliceHere(after: BatchPlace | null, limit: number): LogSlice {
    return sliceAfter(this.open(), after, limit);
  }

  statsHere(query: { group_id?: string }): StatsPart {
    return this.open().measures.stats(query, systemClock.now());
  }

  seriesHere(query: SeriesQuery): SeriesPart {
    return this.open().measures.series(query);
  }

  trafficHere(query: SeriesQuery): TrafficPart[] {
    return this.open().measures.traffic(query);
  }

  endpointsHere(query: { group_id?: string; span_ms: number }): NamedCounts[] {
    return this.open().measures.endpoints(query, systemClock.now());
  }

  metricsHere(): Metrics {
    const { measures, store } = this.open();
    const kept = store.index().reduce((sum, { count, gone }) => sum + count - gone, 0);
    return { ...measures.totals(), kept, subscribers: this.live().subscriberCount() };
  }

  forwardingHere(): ForwardingStatus[] {
    return this.open().forwarding.status();
  }

  protected tellListeners(shard: number, seq: number, exchanges: string): void {
    this.open().arrivals.tell();
    const live = this.live();
    if (live.subscriberCount() > 0) live.appended(shard, seq, unpackRows(exchanges));
  }

  protected askOthers<Value>(work: (log: LogPart, shard: number) => Promise<Value>): Promise<Value[]> {
    const { place } = this.open().facts;
    return place ? this.others().ask(place.project_id, work) : Promise.resolve([]);
  }

  protected open(): OpenLog {
    this.opened ??= new OpenLog(this.ctx, this.env);
    return this.opened;
  }

  protected others(): LogShards {
    this.open();
    this.shards ??= new LogShards(this.ctx.storage.sql, this.env.PROJECT_LOG);
    return this.shards;
  }

  protected live(): LiveHub {
    this.hub ??= new LiveHub(this.ctx, {
      clock: systemClock,
      compile: readFilter,
      end: () => this.end(),
      readAfter: (cursor, limit) => this.readAfter(cursor, limit),
    });
    return this.hub;
  }

  private async end(): Promise<LiveCursor> {
    const others = await this.askOthers(async (log, shard) => ({ shard, end: await log.endHere() }));
    const ends = [{ shard: 0, end: this.endHere() }, ...others];
    return new Map(ends.flatMap(({ shard, end }) => (end ? [[shard, end] as const] : [])));
  }

  private async readAfter(cursor: LiveCursor, limit: number): Promise<LogSlice> {
    const here = this.sliceHere(cursor.get(0) ?? null, limit);
    const others = await this.askOthers((log, shard) => log.sliceHere(cursor.get(shard) ?? null, limit));
    return mergeSlices([here, ...others]);
  }

  /** Nothing of what was is there any more. */
  protected close(): void {
    this.opened = null;
    this.hub = null;
    this.shards = null;
  }
}
