import type { LogStats } from '../engine/log-measures/log-stats';
import type { Ports, TryMock } from '../services/ports';
import type { RegisteredService } from '../services/service';
import { dispatch, refuseMalformed } from './dispatch';
import { createCounters } from './gate/counters';
import { createRateLimiter } from './gate/rate-limit';
import { type Home, homeOf } from './home-of';
import type { House, Origin } from './house';
import { locate, mockHostOf } from './locate';
import type { LogSink } from './log-sender';
import { createNeighbours, type Neighbours } from './neighbours';
import { createRecorder } from './recorder';
import { createGroupLists } from './shared/group-lists';
import type { ServiceOfKind } from './snapshot';
import { createSnapshotCache } from './snapshot-cache';
import type { SnapshotSource } from './snapshot-source';
import { createTryMock } from './try-mock';

/** A project's log object as the traffic uses it: the stub of ProjectLog fits. */
export type TrafficLog = LogSink & { stats(filter: { group_id?: string }): Promise<LogStats> };

export type TrafficDeps = {
  ports: Ports;
  /** With its port, such as localhost:8787. */
  mockHost: string;
  source: SnapshotSource;
  serviceOfKind: ServiceOfKind;
  /** The kinds, for the hosts that they share. */
  services: readonly RegisteredService[];
  isLocal: boolean;
  /** What fronts of this machine say to be believed; null where there are none. */
  frontSecret: string | null;
  logOf(projectId: string, shard: number): TrafficLog;
  /** What the log tells addresses apart by, instead of keeping them. */
  addressSecret: string;
};

export type Traffic = {
  /** Null when the request is not for a mock. */
  handle(request: Request): Response | Promise<Response> | null;
  /** Sends a request of the log again; null when it is not for a mock. */
  replay(request: Request): { id: string; response: Response | Promise<Response> } | null;
  /** What was gathered is in the log when it is done. */
  flushLog(): Promise<void>;
  /** After a write to the group: this isolate serves what is saved from now on. */
  invalidate(groupId: string): void;
  tryMock: TryMock;
  neighbours: Neighbours;
  /** A group as it is saved now, and the time by its project's clock; null when it is gone. */
  home(groupId: string): Promise<Home | null>;
};

const CLIENT: Origin = { source: 'client', id: null };

export function createTraffic(deps: TrafficDeps): Traffic {
  const { ports, logOf, isLocal, frontSecret } = deps;
  const sharedServices = new Map(
    deps.services.flatMap((service) => (service.shared ? [[service.shared.label, service] as const] : [])),
  );
  const mockHost = mockHostOf(deps.mockHost, new Set(sharedServices.keys()));
  const snapshots = createSnapshotCache(deps);
  const neighbours = createNeighbours({ ...deps, snapshots });
  const house: House = {
    ports,
    mockHost: deps.mockHost,
    isLocal,
    frontSecret,
    sharedServices,
    groupLists: createGroupLists(deps.source),
    snapshots,
    recorder: createRecorder(deps),
    limiter: createRateLimiter(),
    counters: createCounters(),
    statsOf: (projectId, groupId) => logOf(projectId, 0).stats({ group_id: groupId }),
  };
  function answer(request: Request, origin: Origin): Response | Promise<Response> | null {
    const place = locate(request.url, mockHost);
    if (place === null) return null;
    if (place.form !== 'malformed') return dispatch(house, request, place, origin);
    return refuseMalformed(house, request.method);
  }

  return {
    handle: (request) => answer(request, CLIENT),
    replay(request) {
      const id = ports.ids.next();
      const response = answer(request, { source: 'replay', id });
      return response && { id, response };
    },
    flushLog: house.recorder.flush,
    invalidate(groupId) {
      house.snapshots.invalidate(groupId);
      house.groupLists.forget();
      neighbours.forget();
    },
    tryMock: createTryMock({ ...deps, recorder: house.recorder, counters: house.counters, neighbours }),
    neighbours,
    home: (groupId) => homeOf(deps, groupId),
  };
}
