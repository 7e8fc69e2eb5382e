import { sha256Hex } from '../../../platform/crypto';
import { bad, good, type Or } from '../answers/refusals';
import { BAD_KEY } from '../answers/upload-answers';
import type { SentImage } from '../form/image-form';

/** Visible ASCII; a quoted string, as the draft of the IETF has it, is a key with its quotes. */
const KEY = /^[\x21-\x7e]{1,255}$/;

/** Null when none is sent. */
export function sentKey(headers: Headers): Or<string | null> {
  const key = headers.get('idempotency-key');
  if (key === null) return good(null);
  return KEY.test(key) ? good(key) : bad(BAD_KEY);
}

/** The same for the same file with the same fields, in whatever order and with whatever boundary they came. */
export function digestOf({ file_name, metadata }: SentImage, sha256: string): Promise<string> {
  const fields = Object.entries(metadata).sort(([left], [right]) => (left < right ? -1 : 1));
  return sha256Hex(new TextEncoder().encode(JSON.stringify([sha256, file_name, fields])));
}
