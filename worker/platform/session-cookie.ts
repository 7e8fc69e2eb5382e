const SECURE_NAME = '__Host-understudy_session';
const PLAIN_NAME = 'understudy_session';

/** A `__Host-` cookie cannot be set from another host or path; plain http has none, so that loopback gets a plain name. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? SECURE_NAME : PLAIN_NAME;
}

export function isSessionCookieName(name: string): boolean {
  return name === SECURE_NAME || name === PLAIN_NAME;
}

/** The Cookie header as a mock may see it; null when nothing is left. */
export function withoutSessionCookie(header: string): string | null {
  if (!header.includes(PLAIN_NAME)) return header;
  const kept = header.split(';').filter((pair) => !isSessionCookieName(nameOf(pair)));
  return kept.length === 0 ? null : kept.join(';').trim();
}

/** Whether a Set-Cookie header would set the session cookie. */
export function setsSessionCookie(header: string): boolean {
  return isSessionCookieName(nameOf(header.split(';', 1)[0] ?? ''));
}

function nameOf(pair: string): string {
  return pair.split('=', 1)[0]?.trim() ?? '';
}
