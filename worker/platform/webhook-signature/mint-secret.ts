import { base64OfBytes } from '../../engine/base64';
import { randomSecret } from '../crypto';
import type { SignatureScheme } from './signature-config';

const BYTES = 32;

/** A new one, in the form of the scheme: whsec_… for Standard Webhooks. */
export function mintSecret(scheme: SignatureScheme): string {
  if (scheme === 'standard') return `whsec_${freshBase64()}`;
  if (scheme === 'standard_ed25519') return `whsk_${freshBase64()}`;
  return randomSecret(BYTES);
}

function freshBase64(): string {
  return base64OfBytes(crypto.getRandomValues(new Uint8Array(BYTES)));
}
