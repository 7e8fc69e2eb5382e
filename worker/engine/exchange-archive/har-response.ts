import type { Exchange, KeptBody } from '../exchange';
import { isKeptWhole, keptShare } from '../exchange-replay/kept-bytes';
import type { HarContent, HarResponse } from './har';
import { harHeaders, valuesOf } from './har-headers';
import { setCookie } from './set-cookie';

export function harResponse({ status, response_headers, response_body }: Exchange): HarResponse {
  const [contentType = ''] = valuesOf(response_headers, 'content-type');
  const [location = ''] = valuesOf(response_headers, 'location');
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: valuesOf(response_headers, 'set-cookie').flatMap(setCookie),
    headers: harHeaders(response_headers),
    content: contentOf(response_body, contentType),
    redirectURL: location,
    headersSize: -1,
    bodySize: response_body.size,
  };
}

function contentOf(body: KeptBody, contentType: string): HarContent {
  const { text, encoding, size } = body;
  return {
    size,
    mimeType: contentType || 'x-unknown',
    ...(text !== null && { text, ...(encoding && { encoding }) }),
    ...(!isKeptWhole(body) && { comment: keptShare(body) }),
  };
}
