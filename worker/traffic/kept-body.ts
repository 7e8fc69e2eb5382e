import type { Answer } from '../engine/answer';
import type { KeptBody } from '../engine/exchange';

export const KEPT_LENGTH = 64 * 1024;

const NOT_ASCII = /[^\0-\x7f]/;
const encoder = new TextEncoder();

/** A body as the log keeps it. A stream has passed by without being looked at. */
export function keptBody(body: Answer['body'], announcedSize = 0): KeptBody {
  if (typeof body === 'string') return keptText(body);
  if (body instanceof Uint8Array) return keptBytes(body);
  return { text: null, size: announcedSize, cut: false };
}

function keptText(text: string): KeptBody {
  const size = NOT_ASCII.test(text) ? encoder.encode(text).byteLength : text.length;
  if (text.length <= KEPT_LENGTH) return { text, size, cut: false };
  return { text: text.slice(0, KEPT_LENGTH).replace(/[\ud800-\udbff]$/, ''), size, cut: true };
}

function keptBytes(bytes: Uint8Array): KeptBody {
  const size = bytes.byteLength;
  const cut = size > KEPT_LENGTH;
  return { text: textOf(cut ? bytes.subarray(0, KEPT_LENGTH) : bytes, cut), size, cut };
}

/** Null for what is not text. The cut may go through a character, which is then left out. */
function textOf(bytes: Uint8Array, isCut: boolean): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}
