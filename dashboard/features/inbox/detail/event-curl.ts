import { requestCurl, shellWord } from '../../../api/curl-line';
import type { WebhookEvent } from '../../../api/webhook-queries';
import { receiverUrl } from '../receiver-config';

/** The client writes these anew, or something on the way has. */
const OF_THE_WAY =
  /^(?:host|content-length|connection|accept-encoding|transfer-encoding|via|x-real-ip|cf-.*|x-forwarded-.*)$/i;

/** Sends the event to its receiver once more, byte for byte. */
export function eventCurl(event: WebhookEvent, baseUrl: string): string {
  const url = receiverUrl(baseUrl, event.client_id);
  const path = `${event.path === '/' ? '' : event.path}${event.query === '' ? '' : `?${event.query}`}`;
  const headers = event.headers.filter(([name]) => !OF_THE_WAY.test(name));
  const { method, body } = event;
  if (event.body_encoding === 'text') {
    return requestCurl(url, window.location.origin, {
      method,
      path,
      headers,
      body: body === '' ? null : body,
    });
  }
  const call = requestCurl(url, window.location.origin, { method, path, headers, body: null });
  return `printf %s ${shellWord(body)} | base64 -d | ${call} \\\n  --data-binary @-`;
}
