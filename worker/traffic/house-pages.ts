import type { Answer } from '../engine/answer';
import { VERSION } from '../platform/version';
import { baseUrlOf, type House, type Visit } from './house';
import type { Snapshot } from './snapshot';

export type HousePage = (visit: Visit, house: House) => Answer | Promise<Answer>;

const LONGEST_WAIT_MS = 500;

/** What every group answers at its base, of whatever kind it is. They are not logged, and no fault touches them. */
const PAGES = new Map<string, HousePage>([
  ['/health', health],
  ['/stats', stats],
  ['/docs', docs],
  ['/openapi.json', openapi],
  ['/postman.json', postman],
]);

/** Null when the request is for the mock itself. */
export function housePage({ request, place, snapshot }: Visit): HousePage | null {
  const page = PAGES.get(place.path);
  if (!page || (request.method !== 'GET' && request.method !== 'HEAD')) return null;
  // What stands before the host is a part of the path by another way, so that this is not the base.
  if (place.hostPrefix !== null) return null;
  const sent = { query: place.query, headers: request.headers };
  return snapshot.service.defines(request.method, place.path, snapshot.compiled, sent) ? null : page;
}

async function health({ snapshot: { group } }: Visit, house: House): Promise<Answer> {
  return json({
    status: 'ok',
    project: group.project.slug,
    group: group.slug,
    name: group.name,
    kind: group.kind,
    group_version: group.version,
    version: VERSION,
    metrics: await metricsOf(group, house),
  });
}

/** Null when the log does not answer soon: the mocks are well without it. */
async function metricsOf({ id, project }: Snapshot['group'], { statsOf, ports }: House) {
  const counted = statsOf(project.id, id).then(({ total, errors, unmatched, faulted, dropped, latency }) => ({
    requests: total,
    errors,
    unmatched,
    faulted,
    dropped,
    latency,
  }));
  return Promise.race([counted, ports.wait(LONGEST_WAIT_MS).then(() => null)]).catch(() => null);
}

async function stats({ snapshot }: Visit, house: House): Promise<Answer> {
  const { group, service, config, compiled } = snapshot;
  const [traffic, own] = await Promise.all([
    house.statsOf(group.project.id, group.id),
    service.stats({ group, config, compiled, ports: house.ports }),
  ]);
  const { project, slug, kind } = group;
  // A service's own figures stand at the top too, for clients that know the real thing's.
  return json({ ...own, project: project.slug, group: slug, kind, traffic, service: own });
}

async function docs(visit: Visit): Promise<Answer> {
  const { renderOpenApiPage } = await import('../platform/openapi-page');
  const baseUrl = baseUrlOf(visit.place);
  const links = { specUrl: `${baseUrl}/openapi.json`, postmanUrl: `${baseUrl}/postman.json` };
  const body = renderOpenApiPage(documentOf(visit), links);
  return { status: 200, headers: [['content-type', 'text/html; charset=utf-8']], body };
}

function openapi(visit: Visit): Answer {
  return json(documentOf(visit));
}

async function postman(visit: Visit): Promise<Answer> {
  const { postmanCollection } = await import('../platform/request-examples/postman/collection');
  const { id } = visit.snapshot.group;
  return json(postmanCollection(documentOf(visit), { id, baseUrl: baseUrlOf(visit.place) }));
}

function documentOf({ snapshot: { service, group, compiled }, place }: Visit) {
  return service.openapi(group, compiled, baseUrlOf(place));
}

function json(document: unknown): Answer {
  const headers: Answer['headers'] = [
    ['content-type', 'application/json'],
    ['cache-control', 'no-store'],
  ];
  return { status: 200, headers, body: JSON.stringify(document) };
}
