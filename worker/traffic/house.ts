import type { ExchangeSource } from '../engine/exchange';
import type { LogStats } from '../engine/log-measures/log-stats';
import type { Ports } from '../services/ports';
import type { Counters } from './gate/counters';
import type { RateLimiter } from './gate/rate-limit';
import type { MockPlace } from './locate';
import type { Recorder } from './recorder';
import type { RequestHeaders } from './request-headers';
import type { Snapshot } from './snapshot';
import type { SnapshotCache } from './snapshot-cache';
import type { Wishes } from './wishes';

/** What the isolate keeps between requests. */
export type House = {
  ports: Ports;
  snapshots: SnapshotCache;
  recorder: Recorder;
  limiter: RateLimiter;
  counters: Counters;
  statsOf(projectId: string, groupId: string): Promise<LogStats>;
};

/** What a request is in the log: a client's, or one that the log sends again under an id of its own. */
export type Origin = { source: ExchangeSource; id: string | null };

/** One mock request. */
export type Arrival = {
  origin: Origin;
  at: number;
  /** Until its group was at hand. */
  queuedMs: number;
  method: string;
  request: Request;
  place: MockPlace;
  headers: RequestHeaders;
  wishes: Wishes;
};

/** Once it is known whom it is for. */
export type Visit = Arrival & { snapshot: Snapshot };

export function baseUrlOf({ origin, base }: MockPlace): string {
  return origin + base;
}
