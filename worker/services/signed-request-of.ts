import type { SignedRequest } from '../platform/aws-signature/signed-request';
import type { MockRequest } from './service';

/** What Amazon's signature of a request is made over. */
export function signedRequestOf({ method, url, headers, reach }: MockRequest): SignedRequest {
  const { mount, host, innerHost, acceptEncoding } = reach;
  return {
    method,
    ...partsOf(url),
    headers,
    hosts: innerHost === null ? [host] : [host, innerHost],
    mount,
    originalAcceptEncoding: acceptEncoding,
  };
}

/** Not by `URL`, which would drop dots from a key. */
function partsOf(url: string): { rawPath: string; rawQuery: string } {
  const host = url.indexOf('://') + 3;
  const slash = url.indexOf('/', host);
  const path = slash === -1 ? '/' : url.slice(slash).replace(/#.*$/, '');
  const query = path.indexOf('?');
  if (query === -1) return { rawPath: path, rawQuery: '' };
  return { rawPath: path.slice(0, query), rawQuery: path.slice(query + 1) };
}
