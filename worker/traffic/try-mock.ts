import type { HeaderList, Wire } from '../engine/answer';
import type { Why } from '../engine/exchange';
import { formatSeed } from '../engine/exchange-seed';
import type { DescribedRequest, TryMock } from '../services/ports';
import { type Asked, answerMock } from './answer-mock';
import { describedRequest } from './described-request';
import { failedAnswer } from './failed-answer';
import { type Counters, createCounters } from './gate/counters';
import { checkHeadSizes } from './gate/size-limits';
import { baseUrlOf } from './house';
import type { MockPlace } from './locate';
import { mockErrors } from './mock-errors';
import { mockOrigin } from './mock-origin';
import type { Neighbours } from './neighbours';
import { outgoing } from './outgoing';
import type { Recorder } from './recorder';
import { rehearsalPorts } from './rehearsal';
import { readRequestHeaders } from './request-headers';
import type { Manner } from './sent-headers';
import { shownResponse } from './shown-response';
import { buildSnapshot, type Snapshot } from './snapshot';
import type { TrafficDeps } from './traffic';
import { withoutWire } from './wire';
import { readWishes, setTime } from './wishes';

type TryDeps = TrafficDeps & { recorder: Recorder; counters: Counters; neighbours: Neighbours };

/** The described request goes through gate and service as one from the network would; CORS and the rate limit leave it alone. */
export function createTryMock(deps: TryDeps): TryMock {
  const { recorder } = deps;

  return async (groupId, described, { compile, record }) => {
    const ports = record ? deps.ports : rehearsalPorts(deps.ports, deps.neighbours);
    const counters = record ? deps.counters : createCounters();
    const at = ports.clock.now();
    const snapshot = await freshSnapshot(deps, groupId, compile);
    const { group, gate } = snapshot;
    const place = placeOf(snapshot, described, deps.mockHost);
    const baseUrl = baseUrlOf(place);
    const { request, body } = describedRequest(described, place, gate.max_body_bytes);
    const headers = readRequestHeaders(request.headers);
    checkHeadSizes(place.url, headers);
    const wishes = readWishes(headers, place, at);
    setTime(wishes, snapshot.clock);
    const why: Why = { outcome: 'answered' };
    const fail = (error: unknown) => failedAnswer(error, why, ports.ids.next());

    const extra: HeaderList = [];
    const log = record ? recorder : null;
    const asked: Asked = {
      snapshot,
      ports,
      counters,
      recorder: log,
      wishes,
      baseUrl,
      why,
      explains: true,
      extra,
    };
    const answer = await Promise.resolve()
      .then(() => answerMock(request, asked))
      .catch(fail);
    const seed = formatSeed(wishes);
    const manner: Manner = { method: described.method, seed, isSandboxed: true };
    const sent = await Promise.resolve()
      .then(() => outgoing(withoutWire(answer), manner, extra, ports))
      .catch((error: unknown) => outgoing(fail(error), manner, extra, ports));
    const endedAt = ports.clock.now();
    const exchangeId = record && snapshot.log.enabled ? ports.ids.next() : null;
    if (record) {
      recorder.record({
        id: exchangeId,
        at,
        endedAt,
        source: 'test',
        projectId: group.project.id,
        group,
        groupSlug: group.slug,
        method: described.method,
        url: place.url,
        path: place.path,
        requestHeaders: headers.list,
        requestBody: { read: body, announcedSize: body.byteLength },
        status: sent.status,
        responseHeaders: sent.headers,
        responseBody: sent.body,
        address: null,
        country: null,
        queuedMs: 0,
        world: wishes.world,
        seed,
        why,
        rules: snapshot.log,
      });
    }
    const response = await shownResponse(sent, seed);
    const delay_ms = (why.delay_ms ?? 0) + heldBack(answer.wire);
    return { response, why, seed, duration_ms: endedAt - at, delay_ms, exchange_id: exchangeId };
  };
}

/** What only the connection would have shown. */
function heldBack(wire: Wire | undefined): number {
  return wire?.kind === 'hang' || wire?.kind === 'dribble' ? wire.milliseconds : 0;
}

async function freshSnapshot(
  deps: TrafficDeps,
  groupId: string,
  compile: Parameters<TryMock>[2]['compile'],
): Promise<Snapshot> {
  const rows = await deps.source.loadById(groupId);
  if (!rows) throw mockErrors.unknown_group_id({ id: groupId });
  return buildSnapshot(rows, deps.serviceOfKind, deps.ports, compile);
}

function placeOf({ group }: Snapshot, { path }: DescribedRequest, mockHost: string): MockPlace {
  const mark = path.indexOf('?');
  const end = mark < 0 ? path.length : mark;
  const origin = mockOrigin(mockHost);
  const base = `/m/${group.project.slug}/${group.slug}`;
  return {
    form: 'path',
    project: group.project.slug,
    group: group.slug,
    label: null,
    world: null,
    hostPrefix: null,
    path: path.slice(0, end),
    query: path.slice(end + 1),
    base,
    origin,
    front: null,
    url: origin + base + path,
  };
}
