import type { HeaderList } from '../engine/answer';

/** A plain challenge: nothing was wrong with a token, for there was none. */
export const BEARER_CHALLENGE: HeaderList = [['www-authenticate', 'Bearer']];

/** Of a token that is refused (RFC 6750 §3). */
export function invalidTokenChallenge(detail: string): HeaderList {
  return [['www-authenticate', `Bearer error="invalid_token", error_description="${quotable(detail)}"`]];
}

/** A quoted string of HTTP is ASCII, without quotes and backslashes. */
function quotable(text: string): string {
  return text
    .replaceAll(/["\\]/g, "'")
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 300);
}
