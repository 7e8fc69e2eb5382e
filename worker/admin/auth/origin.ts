const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export function isLoopback(request: Request): boolean {
  return LOOPBACK.test(new URL(request.url).hostname);
}

/** Plain http on this machine is the only place without; over plain http from elsewhere no browser keeps a secure cookie. */
export function usesSecureCookies(request: Request): boolean {
  return new URL(request.url).protocol === 'https:' || !isLoopback(request);
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from, and a page cannot lie about it. A socket is a GET, but pages may open it anywhere. */
export function comesFromElsewhere(request: Request, dashboardOrigin: string | null): boolean {
  const opensSocket = request.headers.get('upgrade')?.toLowerCase() === 'websocket';
  if (SAFE_METHODS.has(request.method) && !opensSocket) return false;
  const origin = request.headers.get('origin');
  if (origin !== null) return origin !== new URL(request.url).origin && origin !== dashboardOrigin;
  const site = request.headers.get('sec-fetch-site');
  return site !== 'same-origin' && site !== 'none';
}

/** Whether a page of another origin led the browser here; an address that was typed in is nobody's. */
export function isLedFromElsewhere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === 'cross-site' || site === 'same-site';
}

/** Only a path of our own: no scheme, no host, nothing that a browser would read as one. */
export function ownPath(next: string | undefined): string {
  if (next === undefined || !/^\/(?!\/)[\x21-\x7e]*$/.test(next) || next.includes('\\')) return '/';
  // `/.//evil.example` shortens to a path that begins like a host.
  const url = new URL(next, 'http://own.invalid');
  return url.origin === 'http://own.invalid' && !url.pathname.startsWith('//') ? next : '/';
}
