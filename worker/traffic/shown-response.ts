import type { HeaderList } from '../engine/answer';
import { base64OfBytes } from '../engine/base64';
import { SEED_HEADER } from '../engine/exchange-batch';
import { utf8Text } from '../engine/utf8-text';
import { readBeginning } from '../platform/outbound/bounded-stream';
import type { TriedExchange } from '../services/ports';
import type { Outgoing } from './outgoing';

/** A stream that nobody cuts may go on for ten minutes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A response for someone who reads it in JSON: its body as text, or in base64 when it is none. */
export async function shownResponse(sent: Outgoing, seed: string): Promise<TriedExchange['response']> {
  const { response, status } = sent;
  const headers: HeaderList = [...sent.headers, [SEED_HEADER, seed]];
  const { bytes, isCut } = await readBeginning(response.body, MOST_BYTES);
  const text = utf8Text(isCut ? wholeCharacters(bytes) : bytes);
  const body_encoding = text === null ? 'base64' : 'text';
  return { status, headers, body: text ?? base64OfBytes(bytes), body_encoding, is_cut: isCut };
}

/** Without the character that the cut went through: bytes inside of one begin with the bits 10. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.byteLength - 1;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}
