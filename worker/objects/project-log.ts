import type { Exchange, ExchangeSummary } from '../engine/exchange';
import type { BatchReceipt, ExchangeBatch, WholeExchange } from '../engine/exchange-batch';
import type { LogConfig } from '../engine/log-config';
import { comparePlaces } from '../engine/log-cursor';
import { type ForwardingStatus, mergeForwardingStatus } from '../engine/log-forwarding/forwarding-status';
import { type LogTraffic, mergeTraffic } from '../engine/log-measures/group-traffic';
import { type LogSeries, mergeSeries } from '../engine/log-measures/log-series';
import { type LogStats, mergeStats } from '../engine/log-measures/log-stats';
import { type Metrics, mergeMetrics } from '../engine/log-measures/metrics';
import type { SeriesQuery } from '../engine/log-measures/series-query';
import { type TopEndpoint, type TopWish, topEndpoints } from '../engine/log-measures/top-endpoints';
import type { LogPage, LogQuery } from '../engine/log-page';
import type { ExpectationWish } from '../engine/log-verify/expectation';
import type { Verdict } from '../engine/log-verify/verdict';
import { systemClock } from '../platform/clock';
import { type CountedFacets, mergeCounted } from './log/count-facets';
import { LogObject, WATCHED_MS } from './log/log-object';
import { checkedFilter } from './log/open-log';
import { type FoundPart, fullPage, mergeFound, summaryPage } from './log/page-of-log';
import { removeExchange, removeMatching } from './log/remove-exchanges';
import { SharedRead } from './log/shared-read';
import { showExchanges } from './log/shown-exchanges';
import { untilVerdict } from './log/until-verdict';

const DAY_MS = 24 * 60 * 60_000;
const FORGOTTEN_MS = 31 * DAY_MS;
const MOST_OF_EACH = 50_000;

/** One of the objects of a project's log; the first of them speaks for all, and most projects have no other. */
export class ProjectLog extends LogObject {
  private isTidyDue = false;
  private readonly everything = new SharedRead(() => this.allOldestFirst());

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
  async read(query: LogQuery): Promise<LogPage<WholeExchange>> {
    return fullPage(await this.find(query));
  }

  async get(id: string): Promise<WholeExchange | null> {
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
    const here = await removeMatching(this.open(), checkedFilter(q).matches);
    const others = await this.askOthers((log) => log.clear(q));
    return others.reduce((sum, one) => sum + one, here);
  }

  async facets(q: string): Promise<CountedFacets> {
    return mergeCounted([await this.facetsHere(q), ...(await this.askOthers((log) => log.facetsHere(q)))]);
  }

  /** Whether it has happened, or does within the time. */
  verify(wish: ExpectationWish, timeoutMs: number): Promise<Verdict> {
    const log = this.open();
    const hasOthers = () => this.others().numbers().length > 0;
    const others = { isThere: hasOthers, readAll: () => this.everything.read() };
    const shown = showExchanges(log, log.since(systemClock.now()), others);
    return untilVerdict(wish, timeoutMs, { shown, arrivals: log.arrivals, hasOthers });
  }

  async stats(query: { group_id?: string }): Promise<LogStats> {
    return mergeStats([this.statsHere(query), ...(await this.askOthers((log) => log.statsHere(query)))]);
  }

  async series(query: SeriesQuery): Promise<LogSeries> {
    const others = await this.askOthers((log) => log.seriesHere(query));
    return mergeSeries(query, [this.seriesHere(query), ...others]);
  }

  async traffic(query: SeriesQuery): Promise<LogTraffic> {
    const others = await this.askOthers((log) => log.trafficHere(query));
    return mergeTraffic(query, [this.trafficHere(query), ...others]);
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

  /** The project is gone. */
  async destroy(): Promise<void> {
    await this.askOthers((log) => log.destroy());
    this.live().end();
    this.close();
    this.isTidyDue = false;
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** Sends on what is due. Once a day what is too old leaves even when nothing new comes; an empty log leaves altogether. */
  override async alarm(): Promise<void> {
    const now = systemClock.now();
    const log = this.open();
    this.isTidyDue = false;
    await log.forwarding.run(now);
    log.tidy(now);
    this.others().forgetBefore(now - FORGOTTEN_MS);
    if (log.isEmpty() && this.live().subscriberCount() === 0) await this.destroy();
    else await this.schedule(systemClock.now());
  }

  private async find(query: LogQuery): Promise<FoundPart> {
    const parts = await this.askOthers((log) => log.findHere(query));
    return mergeFound([await this.findHere(query), ...parts], query.limit);
  }

  private async allOldestFirst(): Promise<Exchange[]> {
    const everything = { q: '', limit: MOST_OF_EACH, cursor: null };
    const others = await this.askOthers((other) => other.findHere(everything));
    const all = [await this.findHere(everything), ...others].flatMap(({ found }) => found);
    return all.sort((one, other) => comparePlaces(other.place, one.place)).map(({ exchange }) => exchange);
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
