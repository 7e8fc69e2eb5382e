import { cutText } from './cut-text';
import type { Check, EndpointName, NearMiss } from './exchange';
import { decodeSegment } from './percent';
import type { RouteOptions, RoutePattern, Segment } from './route-pattern';
import { buildRouteTable, matchRoute } from './route-trie';

export type Candidate = RouteOptions & { endpoint: EndpointName; pattern: RoutePattern; enabled: boolean };

const NEAREST = 3;
/** What a client sends may not make a miss expensive: segments and characters beyond these are not compared. */
const SEGMENTS_COMPARED = 16;
const CHARACTERS_COMPARED = 32;

const OTHER_METHOD = 0.5;
const MISSING_SEGMENT = 1;
const WILDCARD = 0.1;

type Scored = { candidate: Candidate; distance: number };

/** The endpoints that come closest to a request that none of them answers, each with what fitted and what did not. */
export function nearestEndpoints(candidates: readonly Candidate[], method: string, path: string): NearMiss[] {
  const segments = path
    .split('/', SEGMENTS_COMPARED + 1)
    .slice(1)
    .filter(Boolean)
    .map(decodeSegment);
  const best: Scored[] = [];
  for (const candidate of candidates) {
    const bound = best.length < NEAREST ? Number.POSITIVE_INFINITY : (best.at(-1)?.distance ?? 0);
    const distance = distanceTo(candidate, method, segments, bound);
    if (distance >= bound) continue;
    const place = best.findIndex((other) => distance < other.distance);
    best.splice(place === -1 ? best.length : place, 0, { candidate, distance });
    best.length = Math.min(best.length, NEAREST);
  }
  return best.map(({ candidate }) => describe(candidate, method, path));
}

/** Zero means that path and method fit; a sum is given up as soon as it reaches `bound`. */
function distanceTo(candidate: Candidate, method: string, segments: string[], bound: number): number {
  let distance = answersMethod(candidate, method) ? 0 : OTHER_METHOD;
  const { pattern } = candidate;
  const longest = Math.max(pattern.length, segments.length);
  for (let index = 0; index < longest && distance < bound; index++) {
    const wanted = pattern[index];
    if (wanted?.kind === 'rest') return distance + WILDCARD;
    distance += segmentDistance(wanted, segments[index]);
  }
  return distance;
}

function segmentDistance(wanted: Segment | undefined, actual: string | undefined): number {
  if (wanted === undefined || actual === undefined) return MISSING_SEGMENT;
  if (wanted.kind !== 'static') return WILDCARD;
  return wanted.text === actual ? 0 : 1 - likeness(wanted.text, actual);
}

/** How much of the longer text its common beginning and end with the other one cover. */
function likeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  const bound = Math.min(shorter, CHARACTERS_COMPARED);
  let head = 0;
  while (head < bound && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  let tail = 0;
  const rest = Math.min(bound, shorter - head);
  while (tail < rest && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail))
    tail++;
  return (head + tail) / (Math.max(one.length, other.length) + 1);
}

function answersMethod({ endpoint }: Candidate, method: string): boolean {
  return (
    endpoint.method === method ||
    endpoint.method === 'ANY' ||
    (method === 'HEAD' && endpoint.method === 'GET')
  );
}

function describe(candidate: Candidate, method: string, path: string): NearMiss {
  const { endpoint, pattern, enabled, foldsCase = false, slash } = candidate;
  const match = matchRoute(
    buildRouteTable([{ method: endpoint.method, pattern, route: endpoint, foldsCase, slash }]),
    method,
    path,
  );
  const checks: Check[] = [
    check('method', answersMethod(candidate, method), endpoint.method, method),
    check('path', match.ok || match.allowed.length > 0, endpoint.path, cutText(path)),
  ];
  if (!enabled) checks.push(check('enabled', false, 'true', 'false'));
  return { endpoint, checks };
}

function check(part: string, ok: boolean, expected: string, actual: string): Check {
  return { part, ok, expected, actual };
}
