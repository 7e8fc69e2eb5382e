/** Every cookie of the dashboard has a name like this: the session, and what a login in progress remembers. */
const HOUSE_COOKIE = /^[\s=]*(__Host-|__Secure-)?understudy[_-]/i;

/** The house's cookies are none of a mock's business; the client's other ones are. */
export function withoutSessionCookie(headers: Headers): Headers {
  const cookie = headers.get('cookie');
  if (cookie === null) return headers;
  const pairs = cookie.split(';').map((pair) => pair.trim());
  const kept = pairs.filter((pair) => !HOUSE_COOKIE.test(pair));
  if (kept.length === pairs.length) return headers;
  const copy = new Headers(headers);
  copy.delete('cookie');
  if (kept.length > 0) copy.set('cookie', kept.join('; '));
  return copy;
}

export function setsSessionCookie(setCookie: string): boolean {
  return HOUSE_COOKIE.test(setCookie);
}
