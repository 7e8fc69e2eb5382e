import type { ExchangeSummary } from '../../../engine/exchange';
import type { WholeExchange } from '../../../engine/exchange-batch';
import type { LogConfig } from '../../../engine/log-config';
import type { Facets } from '../../../engine/log-filter/facets';
import type { ForwardingStatus } from '../../../engine/log-forwarding/forwarding-status';
import type { LogTraffic } from '../../../engine/log-measures/group-traffic';
import type { LogSeries } from '../../../engine/log-measures/log-series';
import type { LogStats } from '../../../engine/log-measures/log-stats';
import type { Metrics } from '../../../engine/log-measures/metrics';
import type { SeriesQuery } from '../../../engine/log-measures/series-query';
import type { TopEndpoint, TopWish } from '../../../engine/log-measures/top-endpoints';
import type { LogPage, LogQuery } from '../../../engine/log-page';
import type { ExpectationWish } from '../../../engine/log-verify/expectation';
import type { Verdict } from '../../../engine/log-verify/verdict';

/** The log of a project as the admin API uses it: the stub of its object fits. */
export type LogAccess = {
  list(query: LogQuery): Promise<LogPage<ExchangeSummary>>;
  read(query: LogQuery): Promise<LogPage<WholeExchange>>;
  get(id: string): Promise<WholeExchange | null>;
  remove(id: string): Promise<boolean>;
  clear(q: string): Promise<number>;
  facets(q: string): Promise<{ total: number; facets: Facets }>;
  verify(wish: ExpectationWish, timeoutMs: number): Promise<Verdict>;
  series(query: SeriesQuery): Promise<LogSeries>;
  traffic(query: SeriesQuery): Promise<LogTraffic>;
  endpoints(wish: TopWish): Promise<TopEndpoint[]>;
  metrics(): Promise<Metrics>;
  forwarding(): Promise<ForwardingStatus[]>;
  fetch(request: Request): Promise<Response>;
  stats(query: { group_id?: string }): Promise<LogStats>;
  configure(config: LogConfig): Promise<void>;
  destroy(): Promise<void>;
};
