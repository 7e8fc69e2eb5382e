import type { MockRequest } from '../../service';
import type { SignedRequest } from '../signature/signed-request';

/** What the signature of a request is made over. */
export function signedRequestOf(request: MockRequest): SignedRequest {
  const { url, headers, reach } = request;
  const { rawPath, rawQuery } = partsOf(url);
  const { mount, host, innerHost, hostPrefix, acceptEncoding } = reach;
  return {
    method: signedMethod(request),
    rawPath,
    rawQuery,
    headers,
    hosts: innerHost === null ? [host] : [host, innerHost],
    mount,
    hostBucket: hostPrefix,
    originalAcceptEncoding: acceptEncoding,
  };
}

/** A URL that is looked into before it is used was signed for what will follow. */
function signedMethod({ method, headers }: MockRequest): string {
  return method === 'OPTIONS' ? (headers.get('access-control-request-method') ?? method) : method;
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
