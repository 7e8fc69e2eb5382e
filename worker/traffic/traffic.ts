import type { LogStats } from '../engine/exchange-batch';
import type { Ports, TryMock } from '../services/ports';
import { dispatch, refuse } from './dispatch';
import { errorAnswer } from './error-answer';
import { createCounters } from './gate/counters';
import { createRateLimiter } from './gate/rate-limit';
import type { House } from './house';
import { locate, mockHostOf } from './locate';
import type { LogSink } from './log-sender';
import { mockErrors } from './mock-errors';
import { createRecorder } from './recorder';
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
  logOf(projectId: string): TrafficLog;
};

export type Traffic = {
  /** Null when the request is not for a mock. */
  handle(request: Request): Response | Promise<Response> | null;
  /** After a write to the group: this isolate serves what is saved from now on. */
  invalidate(groupId: string): void;
  tryMock: TryMock;
};

export function createTraffic(deps: TrafficDeps): Traffic {
  const { ports, logOf } = deps;
  const mockHost = mockHostOf(deps.mockHost);
  const house: House = {
    ports,
    snapshots: createSnapshotCache(deps),
    recorder: createRecorder({ ports, logOf }),
    limiter: createRateLimiter(),
    counters: createCounters(),
    statsOf: (projectId, groupId) => logOf(projectId).stats({ group_id: groupId }),
  };
  return {
    handle(request) {
      const place = locate(request.url, mockHost);
      if (place === null) return null;
      if (place.form !== 'malformed') return dispatch(house, request, place);
      return refuse(errorAnswer(mockErrors.malformed_url({ host: deps.mockHost }), ''), request.method);
    },
    invalidate: house.snapshots.invalidate,
    tryMock: createTryMock({ ...deps, recorder: house.recorder, counters: house.counters }),
  };
}
