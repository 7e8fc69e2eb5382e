import type { Exchange } from '../exchange';
import { parseCookies } from '../request/cookies';
import { parseUrlEncoded } from '../request/url-encoded';
import type { HarField, HarRequest } from './har';
import { harHeaders, valuesOf } from './har-headers';
import { harUrl } from './har-url';
import { postData } from './post-data';

export function harRequest({ method, url, request_headers, request_body }: Exchange): HarRequest {
  const [contentType = ''] = valuesOf(request_headers, 'content-type');
  const posted = postData(request_body, contentType);
  return {
    method,
    url: harUrl(url),
    httpVersion: 'HTTP/1.1',
    cookies: parseCookies(valuesOf(request_headers, 'cookie')).map(([name, value]) => ({ name, value })),
    headers: harHeaders(request_headers),
    queryString: queryOf(url),
    ...(posted && { postData: posted }),
    headersSize: -1,
    bodySize: request_body.size,
  };
}

function queryOf(url: string): HarField[] {
  const mark = url.indexOf('?');
  if (mark === -1) return [];
  return parseUrlEncoded(url.slice(mark + 1)).map(([name, value]) => ({ name, value }));
}
