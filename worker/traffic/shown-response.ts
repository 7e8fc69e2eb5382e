import type { TriedExchange } from '../services/ports';
import type { Outgoing } from './outgoing';

/** A response for someone who reads it in JSON: its body as text, or in base64 when it is none. */
export async function shownResponse({
  response,
  status,
  headers,
}: Outgoing): Promise<TriedExchange['response']> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    const body = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { status, headers, body, body_encoding: 'text' };
  } catch {
    return { status, headers, body: base64(bytes), body_encoding: 'base64' };
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
