import type { ExchangeSource } from '../engine/exchange';
import type { LogStats } from '../engine/log-measures/log-stats';
import type { Ports } from '../services/ports';
import type { RegisteredService } from '../services/service';
import type { Counters } from './gate/counters';
import type { RateLimiter } from './gate/rate-limit';
import type { MockPlace } from './locate';
import type { IncomingRequest } from './mock-request';
import type { Recorder } from './recorder';
import type { RequestHeaders } from './request-headers';
import type { GroupLists } from './shared/group-lists';
import type { Snapshot } from './snapshot';
import type { SnapshotCache } from './snapshot-cache';
import type { Wishes } from './wishes';

/** What the isolate keeps between requests. */
export type House = {
  ports: Ports;
  mockHost: string;
  /** One machine, one team: whoever reaches it may see all of it. */
  isLocal: boolean;
  /** Shared with the fronts of this machine; null where there are none. */
  frontSecret: string | null;
  /** By the labels of their hosts. */
  sharedServices: ReadonlyMap<string, RegisteredService>;
  groupLists: GroupLists;
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
  /** What the service is asked with, where somebody had to look into it before the group was known. */
  incoming: IncomingRequest | null;
};

/** Once it is known whom it is for. */
export type Visit = Arrival & { snapshot: Snapshot };

export function baseUrlOf({ origin, base }: MockPlace): string {
  return origin + base;
}
