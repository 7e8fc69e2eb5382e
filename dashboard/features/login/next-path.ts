/** Where to go after login: a path of this site, whatever the link said. */
export function nextPath(asked: string | undefined): string {
  if (!asked?.startsWith('/')) return '/';
  // Browsers read a backslash as a slash and drop tabs and line breaks: `/\evil.example` would leave the site.
  const url = URL.canParse(asked, 'http://here.invalid') ? new URL(asked, 'http://here.invalid') : undefined;
  if (url?.origin !== 'http://here.invalid') return '/';
  const path = url.pathname + url.search + url.hash;
  // `/.//evil.example` shortens to `//evil.example`, which names a host.
  return path.startsWith('//') || url.pathname === '/login' ? '/' : path;
}
