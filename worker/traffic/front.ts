import type { MockPlace } from './locate';
import type { RequestHeaders } from './request-headers';

/**
 * `{secret} {origin}`: what a front of this machine says of itself and of the address that the client has called. Behind the
 * origin stands the whole path, where the runtime would take dots out of it that are a part of a name.
 */
export const FRONT_HEADER = 'x-understudy-front';

/** The request as the client sent it, whose front has put the group's own host in the place of the client's. */
export function takeFront(headers: RequestHeaders, place: MockPlace, secret: string | null): void {
  const said = addressSaid(headers.front ?? '', secret);
  headers.front = said;
  if (said === null) return;
  const { origin, target } = partsOf(said);
  if (target !== '') takeTarget(place, target);
  place.front = origin;
  place.origin = origin;
  headers.list = headers.list
    .filter(([name]) => name !== FRONT_HEADER)
    .map(([name, value]) => (name === 'host' ? [name, hostOf(origin)] : [name, value]));
}

/** Anybody could say it; only who has been told the secret is believed. */
function addressSaid(said: string, secret: string | null): string | null {
  const blank = said.indexOf(' ');
  return secret !== null && blank > 0 && said.slice(0, blank) === secret ? said.slice(blank + 1) : null;
}

function partsOf(address: string): { origin: string; target: string } {
  const slash = address.indexOf('/', address.indexOf('://') + 3);
  if (slash < 0) return { origin: address, target: '' };
  return { origin: address.slice(0, slash), target: address.slice(slash) };
}

function takeTarget(place: MockPlace, target: string): void {
  const mark = target.indexOf('?');
  place.path = mark < 0 ? target : target.slice(0, mark);
  place.query = mark < 0 ? '' : target.slice(mark + 1);
  place.url = place.origin + target;
}

export function hostOf(url: string): string {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('/', start);
  return url.slice(start, end < 0 ? url.length : end);
}

/**
 * What stands before the front's own host: the bucket of `bucket.localhost:9000`. The label of a shared host, wherever it is,
 * ends it, so that `bucket.s3.some.name` may lead to this machine too.
 */
export function frontPrefix(origin: string, label: string | null): string | null {
  const name = hostOf(origin).replace(/:\d*$/, '').toLowerCase();
  if (label !== null) {
    if (name.startsWith(`${label}.`)) return null;
    const end = name.lastIndexOf(`.${label}.`);
    if (end > 0) return name.slice(0, end);
  }
  return name.endsWith('.localhost') ? name.slice(0, -'.localhost'.length) : null;
}
