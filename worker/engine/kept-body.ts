import type { Answer } from './answer';
import { base64OfBytes } from './base64';
import type { KeptBody } from './exchange';
import { utf8Text } from './utf8-text';

export const KEPT_LENGTH = 64 * 1024;

const NOT_ASCII = /[^\0-\x7f]/;
const encoder = new TextEncoder();

/** A body as the log keeps it; `sha256` is that of a long one. A stream has passed by without being looked at. */
export function keptBody(body: Answer['body'], sha256: string | undefined, announcedSize = 0): KeptBody {
  const digest = sha256 === undefined ? {} : { sha256 };
  if (typeof body === 'string') return { ...keptText(body), ...digest };
  if (body instanceof Uint8Array) return { ...keptBytes(body), ...digest };
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
  const text = kept.includes(0) ? null : utf8Text(kept);
  if (text !== null) return { text, size, cut };
  // The beginning of an image or an archive is of no use to anybody.
  return { text: cut ? null : base64OfBytes(bytes), encoding: 'base64', size, cut };
}

/** The cut may go through a character, which is then left out. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let lead = bytes.length - 1;
  while (lead > 0 && isContinuation(bytes[lead] ?? 0)) lead -= 1;
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
