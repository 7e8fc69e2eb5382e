import { joinedBytes } from '../../../engine/joined-bytes';

/** The body stays as its bytes: a text that is read and written again may be another. */
export function signedText(head: string, body: Uint8Array): Uint8Array {
  return joinedBytes([new TextEncoder().encode(head), body]);
}
