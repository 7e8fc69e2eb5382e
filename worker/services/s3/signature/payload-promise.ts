import type { ChunkSigning } from './chunk-signing';
import { invalidArgument } from './signature-refusals';
import type { Payload } from './verified';

const KEYWORDS = [
  'UNSIGNED-PAYLOAD',
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD',
  'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER',
];

const SHA256 = /^[0-9A-Fa-f]{64}$/;

export function requirePayloadHash(value: string): void {
  if (KEYWORDS.includes(value) || SHA256.test(value)) return;
  const message = `x-amz-content-sha256 must be ${KEYWORDS.join(', ')} or a valid sha256 value.`;
  throw invalidArgument(message, 'x-amz-content-sha256', value);
}

export function hasSignedChunks(payloadHash: string): boolean {
  return payloadHash.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD');
}

/** What `x-amz-content-sha256` says of the body; anything else there, and nothing, promises nothing. */
export function payloadPromise(payloadHash: string | null, signing: ChunkSigning | null): Payload {
  if (payloadHash === null) return { kind: 'unsigned' };
  if (SHA256.test(payloadHash)) return { kind: 'hash', sha256: payloadHash.toLowerCase() };
  if (!payloadHash.startsWith('STREAMING-') || !KEYWORDS.includes(payloadHash)) return { kind: 'unsigned' };
  return { kind: 'chunks', trailer: payloadHash.endsWith('-TRAILER'), signing };
}
