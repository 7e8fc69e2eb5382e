import type { HeaderList } from '../engine/answer';
import { base64OfBytes } from '../engine/base64';
import { SEED_HEADER } from '../engine/exchange-batch';
import { utf8Text } from '../engine/utf8-text';
import type { TriedExchange } from '../services/ports';
import type { Outgoing } from './outgoing';

/** A response for someone who reads it in JSON: its body as text, or in base64 when it is none. */
export async function shownResponse(sent: Outgoing, seed: string): Promise<TriedExchange['response']> {
  const { response, status } = sent;
  const headers: HeaderList = [...sent.headers, [SEED_HEADER, seed]];
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = utf8Text(bytes);
  return text === null
    ? { status, headers, body: base64OfBytes(bytes), body_encoding: 'base64' }
    : { status, headers, body: text, body_encoding: 'text' };
}
