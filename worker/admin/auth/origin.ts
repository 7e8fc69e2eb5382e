const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export function isLoopback(request: Request): boolean {
  return LOOPBACK.test(new URL(request.url).hostname);
}

export function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === 'https:';
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from, and a page cannot lie about it. */
export function comesFromElsewhere(request: Request, dashboardOrigin: string | null): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const origin = request.headers.get('origin');
  if (origin !== null) return origin !== new URL(request.url).origin && origin !== dashboardOrigin;
  const site = request.headers.get('sec-fetch-site');
  return site !== 'same-origin' && site !== 'none';
}

/** Only a path of our own: no scheme, no host, nothing that a browser would read as one. */
export function ownPath(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return '/';
  return next;
}
