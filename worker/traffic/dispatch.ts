import type { Answer, HeaderList } from '../engine/answer';
import { MAIN_WORLD } from '../engine/collections/memory-name';
import { SEED_HEADER } from '../engine/exchange-batch';
import { formatSeed } from '../engine/exchange-seed';
import type { Absent } from './absent-groups';
import { countryOf } from './country';
import { errorAnswer } from './error-answer';
import { takeFront } from './front';
import { corsHeaders } from './gate/cors';
import { checkHeadSizes } from './gate/size-limits';
import { settleHostPrefix } from './host-prefix';
import type { Arrival, House, Origin, Visit } from './house';
import { type HousePage, housePage } from './house-pages';
import type { MockPlace } from './locate';
import { mockErrors } from './mock-errors';
import { outgoing } from './outgoing';
import { readRequestHeaders } from './request-headers';
import { sentBody, toResponse } from './respond';
import { mannerOf } from './sent-headers';
import { serve } from './serve';
import { findMeant, type Unclaimed } from './shared/find-meant';
import type { Snapshot } from './snapshot';
import { readWishes, withoutWorld } from './wishes';

/** locate -> snapshot -> gate -> service -> answer -> record: the whole story of a mock request. */
export function dispatch(
  house: House,
  request: Request,
  place: MockPlace,
  origin: Origin,
): Response | Promise<Response> {
  const { method } = request;
  const fail = (error: unknown) => refuse(errorAnswer(error, house.ports.ids.next()), method);
  try {
    const at = house.ports.clock.now();
    const headers = readRequestHeaders(request.headers);
    checkHeadSizes(place.url, headers);
    if (headers.front !== null) takeFront(headers, place, house.frontSecret);
    const wishes = readWishes(headers, place, at);
    const arrival: Arrival = {
      origin,
      at,
      queuedMs: 0,
      method,
      request,
      place,
      headers,
      wishes,
      incoming: null,
    };
    if (wishes.world !== MAIN_WORLD) place.query = withoutWorld(place.query);
    const found =
      place.label === null
        ? house.snapshots.find(place.project, place.group, wishes.version, house.ports)
        : findMeant(house, arrival);
    if (!(found instanceof Promise)) return proceed(house, arrival, found);
    return found.then((late) => proceedLate(house, arrival, late)).catch(fail);
  } catch (error) {
    return fail(error);
  }
}

type Found = Snapshot | Absent | Unclaimed;

function proceedLate(house: House, arrival: Arrival, found: Found) {
  arrival.queuedMs = Math.max(0, house.ports.clock.now() - arrival.at);
  return proceed(house, arrival, found);
}

function proceed(house: House, arrival: Arrival, found: Found): Response | Promise<Response> {
  if (found.absent !== null) return answerAbsent(house, arrival, found);
  const { origin, at, queuedMs, method, request, place, headers, wishes, incoming } = arrival;
  if (!settleHostPrefix(place, found.service)) return refuseMalformed(house, method);
  const visit = { origin, at, queuedMs, method, request, place, headers, wishes, incoming, snapshot: found };
  const page = housePage(visit);
  return page ? answerPage(house, visit, page) : serve(house, visit);
}

/** No group says who may read this, so everyone may. */
export function refuse(answer: Answer, method: string): Response {
  return toResponse(answer.status, openHeaders(answer), sentBody(answer, method));
}

export function refuseMalformed({ mockHost }: House, method: string): Response {
  return refuse(errorAnswer(mockErrors.malformed_url({ host: mockHost }), ''), method);
}

function openHeaders({ headers }: Answer): HeaderList {
  return [...headers, ['access-control-allow-origin', '*']];
}

async function answerPage(house: House, visit: Visit, page: HousePage): Promise<Response> {
  const answer = await pageAnswer(house, visit, page);
  const cors = corsHeaders(visit.snapshot.pageCors, visit, answer);
  return outgoing(answer, mannerOf(visit), cors, house.ports).response;
}

async function pageAnswer(house: House, visit: Visit, page: HousePage): Promise<Answer> {
  try {
    return await page(visit, house);
  } catch (error) {
    return errorAnswer(error, house.ports.ids.next());
  }
}

/** The project's log shows what was sent to a group that it does not have. */
function answerAbsent(house: House, arrival: Arrival, absent: Absent | Unclaimed): Response {
  const { origin, at, method, request, place, headers, wishes } = arrival;
  const { project, group } = place;
  const seed = formatSeed(wishes);
  if (absent.absent === 'claim') return refuse(withSeed(absent.answer, seed), method);
  const error =
    absent.absent === 'project'
      ? mockErrors.unknown_project({ slug: project })
      : mockErrors.unknown_group({ slug: group, project_slug: project });
  const answer = errorAnswer(error, '');
  if (absent.absent === 'group') {
    house.recorder.record({
      id: origin.id,
      at,
      endedAt: house.ports.clock.now(),
      source: origin.source,
      projectId: absent.projectId,
      group: null,
      groupSlug: group,
      method,
      url: place.url,
      path: place.path,
      requestHeaders: headers.list,
      requestBody: { read: null, announcedSize: Number(headers.contentLength ?? 0) },
      status: answer.status,
      responseHeaders: openHeaders(answer),
      responseBody: answer.body,
      address: headers.caller,
      country: countryOf(request, headers),
      queuedMs: arrival.queuedMs,
      world: wishes.world,
      seed,
      why: { outcome: 'unknown_group' },
      rules: absent.log,
    });
  }
  return refuse(withSeed(answer, seed), method);
}

function withSeed(answer: Answer, seed: string): Answer {
  return { ...answer, headers: [...answer.headers, [SEED_HEADER, seed]] };
}
