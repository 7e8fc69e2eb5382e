import type { Reach } from '../services/service';
import { hostOf } from './front';
import type { MockPlace } from './locate';

export function reachOf(request: Request, place: MockPlace): Reach {
  const { base, front, hostPrefix, url } = place;
  const called = request.headers.get('host') ?? hostOf(url);
  return {
    mount: base,
    host: front === null ? called : hostOf(front),
    innerHost: front === null ? null : called,
    hostPrefix,
    acceptEncoding: acceptEncodingOf(request),
  };
}

/** The whole address as it stood at the front. */
export function urlSent({ url, front, origin }: MockPlace): string {
  return (front ?? origin) + url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

/** Cloudflare asks with an encoding of its own, and tells here what the client wanted. */
function acceptEncodingOf({ cf, headers }: Request): string | null {
  const wanted = cf?.clientAcceptEncoding;
  return typeof wanted === 'string' ? wanted : headers.get('accept-encoding');
}
