import type { DescribedRequest } from '../services/ports';
import type { MockRequest } from '../services/service';
import { hostOf } from './front';
import type { MockPlace } from './locate';
import { mockErrors } from './mock-errors';

/** A request that never was on the network, as a service sees it. */
export function describedRequest(described: DescribedRequest, place: MockPlace, limit: number) {
  const body = new TextEncoder().encode(described.body ?? '');
  const bytes = async () => {
    if (body.byteLength > limit) throw mockErrors.body_too_large({ limit });
    return body;
  };
  const headers = new Headers(described.headers);
  const request: MockRequest = {
    method: described.method,
    path: place.path,
    query: place.query,
    url: place.url,
    headers,
    headerList: [...headers],
    clientIp: '127.0.0.1',
    hasBody: body.byteLength > 0,
    bytes,
    text: async () => new TextDecoder().decode(await bytes()),
    bytesUpTo: async (most) => (body.byteLength > most ? null : body),
    stream: () => (described.body === null ? null : new Blob([body]).stream()),
    peek: async (most) => body.subarray(0, most),
    reach: {
      mount: place.base,
      host: headers.get('host') ?? hostOf(place.url),
      innerHost: null,
      hostPrefix: null,
      acceptEncoding: headers.get('accept-encoding'),
    },
  };
  return { request, body };
}
