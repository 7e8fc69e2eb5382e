import { type Answer, problemAnswer } from '../../engine/answer';
import type { RedirectDocument } from './redirect-document';

/** `location` is the template of the document, rendered. */
export function redirectAnswer({ status }: RedirectDocument, location: string): Answer {
  const sent = headerSafe(location.trim());
  if (sent !== null) return { status, headers: [['location', sent]], body: null };
  const detail = 'What redirect_to became is empty or has a line break in it.';
  return problemAnswer(500, 'http.bad_redirect', 'The redirect leads nowhere', detail);
}

/** A header is Latin-1 on the wire; browsers send such addresses percent-encoded too. */
function headerSafe(location: string): string | null {
  if (location === '' || /\p{Cc}/u.test(location)) return null;
  return location.replaceAll(/[^\x21-\x7e]/gu, percentEncoded);
}

/** Half a character becomes the sign for one that cannot be read, where encodeURIComponent would throw. */
function percentEncoded(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase()}`,
  ).join('');
}
