import type { HeaderList } from '../../../engine/answer';
import { bytesOfBase64 } from '../../../engine/base64';
import { type SigningSettings, signEvent } from '../../../platform/webhook-signature/sign';
import type { CallbackSignature } from './document';

const encoder = new TextEncoder();
const SECRET_PREFIX = 'whsec_';

export type Signed = { id: string; atSeconds: number; body: string };

/** The headers that prove who sent the body. */
export async function signatureHeaders(
  sign: CallbackSignature,
  { id, atSeconds, body }: Signed,
): Promise<HeaderList> {
  const event = { id, timestamp: atSeconds, body: encoder.encode(body) };
  const { headers } = await signEvent(settingsOf(sign), event);
  return Object.entries(headers);
}

function settingsOf(sign: CallbackSignature): SigningSettings {
  const isStandard = sign.scheme === 'standard-webhooks';
  return {
    scheme: isStandard ? 'standard' : 'custom',
    secrets: [sign.secret],
    custom: {
      header: isStandard ? '' : sign.header,
      algorithm: 'sha256',
      encoding: 'hex',
      prefix: 'sha256=',
      timestamp_header: null,
      signed: 'body',
    },
  };
}

export function isStandardSecret(secret: string): boolean {
  const base64 = secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && bytesOfBase64(base64) !== null;
}
