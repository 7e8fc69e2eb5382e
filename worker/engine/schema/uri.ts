/** Where a document lives that has no address of its own: relative references stay inside of it. */
export const UNNAMED = 'schema:///document';

/** The absolute form of a reference; undefined when it makes none with this base. */
export function resolveUri(reference: string, base: string): string | undefined {
  if (reference === '') return base;
  if (reference.startsWith('#')) return base + reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

/** Cut at the first "#"; the fragment comes without it, percent escapes undone. */
export function splitFragment(uri: string): { uri: string; fragment: string } {
  const hash = uri.indexOf('#');
  if (hash === -1) return { uri, fragment: '' };
  return { uri: uri.slice(0, hash), fragment: decoded(uri.slice(hash + 1)) };
}

function decoded(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
