import type { HeaderList } from '../../../engine/answer';
import { hexOfBytes } from '../../../engine/hex';
import type { CallbackSignature } from './document';

const encoder = new TextEncoder();
const SECRET_PREFIX = 'whsec_';

export type Signed = { id: string; atSeconds: number; body: string };

/** The headers that prove who sent the body. */
export async function signatureHeaders(
  sign: CallbackSignature,
  { id, atSeconds, body }: Signed,
): Promise<HeaderList> {
  if (sign.scheme === 'hmac-sha256') {
    const mac = await hmac(Uint8Array.from(encoder.encode(sign.secret)), body);
    return [[sign.header.toLowerCase(), `sha256=${hexOfBytes(mac)}`]];
  }
  const key = standardSecret(sign.secret);
  if (!key) throw new Error('A secret that cannot be read was saved.');
  const mac = await hmac(key, `${id}.${atSeconds}.${body}`);
  return [
    ['webhook-id', id],
    ['webhook-timestamp', String(atSeconds)],
    ['webhook-signature', `v1,${btoa(String.fromCharCode(...mac))}`],
  ];
}

/** The bytes of a Standard Webhooks secret, or null when it is none. */
export function standardSecret(secret: string): Uint8Array<ArrayBuffer> | null {
  const base64 = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret;
  if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)));
}
