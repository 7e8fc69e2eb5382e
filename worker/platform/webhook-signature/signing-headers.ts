import { timestampHeaderOf } from './schemes/custom';
import type { SigningSettings } from './sign';

const SIGNING_HEADERS: readonly string[] = [
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
  'svix-id',
  'svix-timestamp',
  'svix-signature',
  'stripe-signature',
  'x-hub-signature',
  'x-hub-signature-256',
  'x-slack-signature',
  'x-slack-request-timestamp',
  'x-shopify-hmac-sha256',
];

/** Whoever signs anew leaves none of the old, of whatever scheme, nor those of a scheme of one's own. */
export function withoutSignature(headers: Headers, { scheme, custom }: SigningSettings): void {
  for (const name of SIGNING_HEADERS) headers.delete(name);
  if (scheme !== 'custom') return;
  headers.delete(custom.header);
  const timestamp = timestampHeaderOf(custom);
  if (timestamp !== null) headers.delete(timestamp);
}
