import { bytesOfBase64 } from '../base64';
import type { KeptBody } from '../exchange';

/** What the log kept of a body; null when that is nothing. */
export function keptBytes({ text, encoding }: KeptBody): Uint8Array | null {
  if (text === null) return null;
  return encoding === 'base64' ? bytesOfBase64(text) : new TextEncoder().encode(text);
}

/** A body that passed by, or of which only the beginning was kept, cannot be sent as it was. */
export function isKeptWhole({ text, size, cut }: KeptBody): boolean {
  return !cut && (text !== null || size === 0);
}

/** In a sentence, for who gets less than there was. */
export function keptShare(body: KeptBody): string {
  const kept = keptBytes(body);
  if (kept === null) return `The log kept nothing of the body of ${body.size} bytes.`;
  return `The log kept only the first ${kept.length} of ${body.size} bytes of the body.`;
}
