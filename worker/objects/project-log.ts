import { DurableObject } from 'cloudflare:workers';
import type { Exchange, ExchangeSummary } from '../engine/exchange';
import { type BatchReceipt, type ExchangeBatch, unpackRows, withSeedHeader } from '../engine/exchange-batch';
import type { LogConfig } from '../engine/log-config';
import { parsePlace } from '../engine/log-cursor';
import { type ForwardingStatus, mergeForwardingStatus } from '../engine/log-forwarding/forwarding-status';
import type { BatchPlace, LiveCursor } from '../engine/log-live/live-cursor';
import { type LogSeries, mergeSeries, type SeriesPart } from '../engine/log-measures/log-series';
import { type LogStats, mergeStats, type StatsPart } from '../engine/log-measures/log-stats';
import { type Metrics, mergeMetrics } from '../engine/log-measures/metrics';
import type { NamedCounts } from '../engine/log-measures/named-counts';
import type { SeriesQuery } from '../engine/log-measures/series-query';
import { type TopEndpoint, type TopWish, topEndpoints } from '../engine/log-measures/top-endpoints';
import type { LogPage, LogQuery } from '../engine/log-page';
import type { ExpectationWish } from '../engine/log-verify/expectation';
import type { Verdict } from '../engine/log-verify/verdict';
import { systemClock } from '../platform/clock';
import { type CountedFacets, countFacets, mergeCounted } from './log/count-facets';
import { allKept, findExchanges, matching } from './log/find-exchanges';
import type { LogSlice } from './log/live/live-deps';
import { LiveHub } from './log/live/live-hub';
import type { LogEnv } from './log/log-env';
import { type LogPart, LogShards } from './log/log-shards';
import { checkedFilter, OpenLog, readFilter } from './log/open-log';
import { type FoundPart, fullPage, mergeFound, summaryPage } from './log/page-of-log';
import { removeExchange, removeMatching } from './log/remove-exchanges';
import { type Joined, type Pushed, ShardLink } from './log/shard-link';
import { endOf, mergeSlices, sliceAfter } from './log/slice-after';
import { untilVerdict } from './log/until-verdict';

const DAY_MS = 24 * 60 * 60_000;
const WATCHED_MS = 60_000;
const FORGOTTEN_MS = 31 * DAY_MS;
const MOST_OF_OTHERS = 5000;

/** One of the objects of a project's log; the first of them speaks for all, and most projects have no other. */
export class ProjectLog extends DurableObject<LogEnv> {
  private opened: OpenLog | null = null;
  private hub: LiveHub | null = null;
  private shards: LogShards | null = null;
  private readonly link = new ShardLink();
  private isTidyDue = false;

  /** A batch that came before is not kept twice; one that fails leaves nothing behind. */
  async append(batch: ExchangeBatch): Promise<BatchReceipt> {
    const now = systemClock.now();
    const log = this.open();
    const entry = log.keep(batch, now);
    if (entry) {
      if (batch.shard === 0) this.tellListeners(0, entry.seq, batch.exchanges);
      else await this.link.tell(log, this.others().of(batch.project_id, 0), { seq: entry.seq, now });
      await this.schedule(now);
    }
    return { shards: log.load.shards() };
  }

  async configure(config: LogConfig): Promise<void> {
    const now = systemClock.now();
    this.open().configure(config, now);
    await this.askOthers((log) => log.configure(config));
    await this.schedule(now);
  }

  /** Newest first, without headers and bodies. */
  async list(query: LogQuery): Promise<LogPage<ExchangeSummary>> {
    return summaryPage(await this.find(query));
  }

  /** Newest first, whole. */
  async read(query: LogQuery): Promise<LogPage<Exchange>> {
    return fullPage(await this.find(query));
  }

  async get(id: string): Promise<Exchange | null> {
    const here = this.getHere(id);
    if (here) return here;
    const others = await this.askOthers((log) => log.getHere(id));
    return others.find((exchange) => exchange !== null) ?? null;
  }

  async remove(id: string): Promise<boolean> {
    if (removeExchange(this.open(), id)) return true;
    return (await this.askOthers((log) => log.remove(id))).includes(true);
  }

  /** Answers how many went; what was counted stays counted. */
  async clear(q: string): Promise<number> {
    const here = removeMatching(this.open(), checkedFilter(q).matches);
    const others = await this.askOthers((log) => log.clear(q));
    return others.reduce((sum, one) => sum + one, here);
  }

  async facets(q: string): Promise<CountedFacets> {
    return mergeCounted([this.facetsHere(q), ...(await this.askOthers((log) => log.facetsHere(q)))]);
  }

  /** Whether it has happened, or does within the time. */
  verify(wish: ExpectationWish, timeoutMs: number): Promise<Verdict> {
    const hasOthers = this.others().numbers().length > 0;
    return untilVerdict(wish, timeoutMs, {
      exchanges: () => this.allOldestFirst(),
      arrivals: this.open().arrivals,
      looksAnew: hasOthers,
    });
  }

  async stats(query: { group_id?: string }): Promise<LogStats> {
    return mergeStats([this.statsHere(query), ...(await this.askOthers((log) => log.statsHere(query)))]);
  }

  async series(query: SeriesQuery): Promise<LogSeries> {
    const others = await this.askOthers((log) => log.seriesHere(query));
    return mergeSeries(query, [this.seriesHere(query), ...others]);
  }

  async endpoints({ by, limit, ...wish }: TopWish): Promise<TopEndpoint[]> {
    const others = await this.askOthers((log) => log.endpointsHere(wish));
    return topEndpoints([this.endpointsHere(wish), ...others], { by, limit });
  }

  async metrics(): Promise<Metrics> {
    return mergeMetrics([this.metricsHere(), ...(await this.askOthers((log) => log.metricsHere()))]);
  }

  async forwarding(): Promise<ForwardingStatus[]> {
    const others = await this.askOthers((log) => log.forwardingHere());
    return mergeForwardingStatus([this.forwardingHere(), ...others]);
  }

  /** A WebSocket that follows the log. */
  override async fetch(request: Request): Promise<Response> {
    const until = systemClock.now() + WATCHED_MS;
    await this.askOthers((log) => log.watch(until));
    return this.live().accept(request);
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    return this.live().webSocketMessage(socket, message);
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    this.live().webSocketClose(socket, code);
  }

  override webSocketError(socket: WebSocket): void {
    this.live().webSocketError(socket);
  }

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

  findHere({ q, limit, cursor }: LogQuery): FoundPart {
    const log = this.open();
    const before = cursor === null ? null : parsePlace(cursor);
    const wish = { limit, before, since: log.since(systemClock.now()) };
    return findExchanges(log, wish, checkedFilter(q).matches);
  }

  getHere(id: string): Exchange | null {
    const found = this.open().kept.find(id);
    return found && withSeedHeader(found.exchange);
  }

  facetsHere(q: string): CountedFacets {
    const log = this.open();
    return countFacets(matching(log.kept, log.since(systemClock.now()), checkedFilter(q).matches));
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

  endpointsHere(query: { group_id?: string; span_ms: number }): NamedCounts[] {
    return this.open().measures.endpoints(query, systemClock.now());
  }

  metricsHere(): Metrics {
    const { measures, store } = this.open();
    const kept = store.index().reduce((sum, { count }) => sum + count, 0);
    return { ...measures.totals(), kept, subscribers: this.live().subscriberCount() };
  }

  forwardingHere(): ForwardingStatus[] {
    return this.open().forwarding.status();
  }

  /** The project is gone. */
  async destroy(): Promise<void> {
    await this.askOthers((log) => log.destroy());
    this.live().end();
    this.opened = null;
    this.hub = null;
    this.shards = null;
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** Sends on what is due. Once a day what is too old leaves even when nothing new comes; an empty log leaves altogether. */
  override async alarm(): Promise<void> {
    const now = systemClock.now();
    const log = this.open();
    await log.forwarding.run(now);
    log.tidy(now);
    this.others().forgetBefore(now - FORGOTTEN_MS);
    if (log.isEmpty() && this.live().subscriberCount() === 0) await this.destroy();
    else await this.schedule(systemClock.now());
  }

  private async find(query: LogQuery): Promise<FoundPart> {
    const parts = await this.askOthers((log) => log.findHere(query));
    return mergeFound([this.findHere(query), ...parts], query.limit);
  }

  private async allOldestFirst(): Promise<Exchange[]> {
    const log = this.open();
    const everything = { q: '', limit: MOST_OF_OTHERS, cursor: null };
    const here = [...allKept(log.kept, log.since(systemClock.now()), log.shard)];
    const others = await this.askOthers((other) => other.findHere(everything));
    const { found } = mergeFound([{ found: here, isAll: true }, ...others], Number.POSITIVE_INFINITY);
    return found.map(({ exchange }) => exchange).reverse();
  }

  private tellListeners(shard: number, seq: number, exchanges: string): void {
    this.open().arrivals.tell();
    const live = this.live();
    if (live.subscriberCount() > 0) live.appended(shard, seq, unpackRows(exchanges));
  }

  private askOthers<Value>(work: (log: LogPart, shard: number) => Promise<Value>): Promise<Value[]> {
    const { place } = this.open().facts;
    return place ? this.others().ask(place.project_id, work) : Promise.resolve([]);
  }

  private open(): OpenLog {
    this.opened ??= new OpenLog(this.ctx, this.env);
    return this.opened;
  }

  private others(): LogShards {
    this.open();
    this.shards ??= new LogShards(this.ctx.storage.sql, this.env.PROJECT_LOG);
    return this.shards;
  }

  private live(): LiveHub {
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

  /** The object has one alarm: for what is to be sent on, and for tidying up within a day. */
  private async schedule(now: number): Promise<void> {
    const due = this.open().forwarding.nextDue(now);
    if (due === null && this.isTidyDue) return;
    this.isTidyDue = true;
    const wanted = Math.min(due ?? Number.POSITIVE_INFINITY, now + DAY_MS);
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > wanted) await this.ctx.storage.setAlarm(wanted);
  }
}
