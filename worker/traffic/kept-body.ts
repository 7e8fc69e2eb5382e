import type { Answer } from '../engine/answer';
import type { KeptBody } from '../engine/exchange';
import { utf8Text } from '../engine/utf8-text';

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
  const kept = cut ? withoutCutCharacter(bytes.subarray(0, KEPT_LENGTH)) : bytes;
  return { text: kept.includes(0) ? null : utf8Text(kept), size, cut };
}

/** The cut may go through a character, which is then left out. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  const lead = bytes.findLastIndex((byte) => !isContinuation(byte));
  const missing = lengthFrom(bytes[lead] ?? 0) - (bytes.length - lead);
  return missing > 0 ? bytes.subarray(0, lead) : bytes;
}

function isContinuation(byte: number): boolean {
  return byte >> 6 === 0b10;
}

/** How many bytes a character has in UTF-8, by its first. */
function lengthFrom(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
