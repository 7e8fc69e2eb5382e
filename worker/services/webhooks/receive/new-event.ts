import { utf8Text } from '../../../engine/utf8-text';
import type { SignatureVerdict } from '../../../platform/webhook-signature/verify-signature';
import type { MockRequest } from '../../service';
import type { ClientRules } from '../compiled';
import type { NewEvent } from '../memory/keep-event';
import { deliveryIdOf, providerOf } from '../provider/provider-of';
import type { Handshake } from './handshake';
import { typeOfEvent } from './type-of-event';

export type Arrived = {
  id: string;
  clientId: string;
  path: string;
  body: Uint8Array;
  signature: SignatureVerdict;
  handshake: Handshake | null;
  status: number;
  now: number;
};

type Sender = Pick<MockRequest, 'method' | 'query' | 'headers' | 'headerList' | 'clientIp'>;

const MOST_SEARCHED = 64 * 1024;
const MOST_NAME = 200;
const MOST_TEXT = 500;

/** What is kept of an arrival, and the text by which it is found. */
export function newEvent(
  { method, query, headers, headerList, clientIp }: Sender,
  rules: ClientRules,
  { id, clientId, path, body, signature, handshake, status, now }: Arrived,
): { event: NewEvent; searched: string } {
  const provider = providerOf(headers);
  const type = typeOfEvent(rules, provider, { headers, body }) ?? handshake?.type ?? null;
  const text = utf8Text(body);
  const event: NewEvent = {
    id,
    client_id: clientId,
    method,
    path,
    type: cut(type, MOST_NAME),
    provider,
    delivery_id: cut(deliveryIdOf(provider, { headers, body }), MOST_NAME),
    received_at: now,
    size: body.byteLength,
    content_type: cut(headers.get('content-type'), MOST_TEXT),
    address: clientIp,
    user_agent: cut(headers.get('user-agent'), MOST_TEXT),
    country: countryOf(headers),
    ...signature,
    status,
    is_text: text === null ? 0 : 1,
    query,
    headers: JSON.stringify(headerList),
  };
  const lines = headerList.map(([name, value]) => `${name}: ${value}`);
  const address = query === '' ? path : `${path}?${query}`;
  const searched = [event.type ?? '', address, ...lines, text?.slice(0, MOST_SEARCHED) ?? ''].join('\n');
  return { event, searched: searched.toLowerCase() };
}

/** As Cloudflare's network writes it; XX is where it does not know. */
function countryOf(headers: Headers): string | null {
  const country = headers.get('cf-ipcountry');
  return country !== null && /^[A-Z][A-Z0-9]$/.test(country) && country !== 'XX' ? country : null;
}

function cut(text: string | null, most: number): string | null {
  return text === null || text.length <= most ? text : text.slice(0, most);
}
