import { sameSecret } from '../../../platform/crypto';
import { hmacProof } from '../../../platform/webhook-signature/proofs/hmac-proof';
import { jsonAnswer } from '../answers/json-answer';
import { jsonOf, textAt } from '../provider/body-json';
import { type Handshake, plainAnswer, signed, unsigned } from './handshake';

export type Asking = {
  method: string;
  query: string;
  headers: Headers;
  body: Uint8Array;
  /** The first secret of the client: some want to see that the receiver has it. */
  secret: string | null;
  /** Null: any is right. */
  verifyToken: string | null;
};

const MOST_ASKED_BYTES = 16 * 1024;
const OKTA = 'x-okta-verification-challenge';
const ASANA = 'x-hook-secret';
const CLOUD_EVENTS = 'webhook-request-origin';
const EVENT_GRID = 'aeg-event-type';

/** Null for what asks nothing, which is nearly all that comes: that has to cost next to nothing. */
export async function meetHandshake(asking: Asking): Promise<Handshake | null> {
  const { method, query, headers, body } = asking;
  if (method === 'GET') return askedByGet(asking);
  if (method === 'OPTIONS') return askedByOptions(headers);
  if (method !== 'POST') return null;
  if (query.includes('validationToken=')) {
    const token = new URLSearchParams(query).get('validationToken') ?? '';
    return unsigned('microsoft_graph', 'validationToken', plainAnswer(token));
  }
  const secret = headers.get(ASANA);
  if (secret !== null && !headers.has('x-hook-signature')) {
    return unsigned('asana', 'X-Hook-Secret', { status: 200, headers: [[ASANA, secret]], body: null });
  }
  return body.byteLength > MOST_ASKED_BYTES ? null : askedByBody(asking);
}

async function askedByGet({ query, headers, secret, verifyToken }: Asking): Promise<Handshake | null> {
  const okta = headers.get(OKTA);
  if (okta !== null) return unsigned('okta', OKTA, jsonAnswer({ verification: okta }));
  if (!/(?:^|&)(?:hub\.challenge|challenge|crc_token)=/.test(query)) return null;
  const asked = new URLSearchParams(query);
  const hub = asked.get('hub.challenge');
  if (hub !== null) {
    const isRight = verifyToken === null || sameSecret(asked.get('hub.verify_token') ?? '', verifyToken);
    return unsigned('meta', 'hub.challenge', isRight ? plainAnswer(hub) : plainAnswer('', 403));
  }
  const crc = asked.get('crc_token');
  if (crc === null) return unsigned('dropbox', 'challenge', plainAnswer(asked.get('challenge') ?? ''));
  const proof = secret && (await signedWith(secret, crc, 'base64'));
  return proof ? unsigned('x', 'crc_token', jsonAnswer({ response_token: `sha256=${proof}` })) : null;
}

function askedByOptions(headers: Headers): Handshake | null {
  const origin = headers.get(CLOUD_EVENTS);
  if (origin === null) return null;
  return unsigned('cloudevents', 'WebHook-Request-Origin', {
    status: 200,
    headers: [
      ['webhook-allowed-origin', origin],
      ['webhook-allowed-rate', '*'],
      ['allow', 'POST'],
    ],
    body: null,
  });
}

async function askedByBody({ headers, body, secret }: Asking): Promise<Handshake | null> {
  const text = new TextDecoder().decode(body);
  if (headers.get(EVENT_GRID) === 'SubscriptionValidation') {
    const code = textAt(jsonOf(body), '0', 'data', 'validationCode');
    if (code === null) return null;
    return unsigned('event_grid', 'SubscriptionValidation', jsonAnswer({ validationResponse: code }));
  }
  if (text.includes('"url_verification"')) {
    const asked = jsonOf(body);
    const challenge = textAt(asked, 'type') === 'url_verification' ? textAt(asked, 'challenge') : null;
    return challenge === null ? null : signed('slack', 'url_verification', jsonAnswer({ challenge }));
  }
  if (!text.includes('"endpoint.url_validation"')) return null;
  const plainToken = textAt(jsonOf(body), 'payload', 'plainToken');
  const encryptedToken = plainToken && secret && (await signedWith(secret, plainToken, 'hex'));
  return encryptedToken
    ? signed('zoom', 'endpoint.url_validation', jsonAnswer({ plainToken, encryptedToken }))
    : null;
}

async function signedWith(secret: string, text: string, encoding: 'hex' | 'base64'): Promise<string | null> {
  return hmacProof({ algorithm: 'sha256', encoding }).sign(secret, new TextEncoder().encode(text));
}
