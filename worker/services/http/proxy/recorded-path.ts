const NUMBER = /^\d+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONG_HEX = /^[0-9a-f]{16,}$/i;
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The path of a request as the path of an endpoint; with `parameter`, what looks like an id becomes one. */
export function recordedPath(path: string, ids: 'keep' | 'parameter'): string {
  const taken = new Set<string>();
  const segments = path.replace(/\/$/, '').split('/').slice(1);
  const named = segments.map((segment, index) => {
    if (ids === 'parameter' && isId(segment)) return `:${nameFor(segments[index - 1], taken)}`;
    return escaped(segment);
  });
  return `/${named.filter((segment) => segment !== '').join('/')}`;
}

function isId(segment: string): boolean {
  return NUMBER.test(segment) || UUID.test(segment) || LONG_HEX.test(segment) || ULID.test(segment);
}

/** /orders/7/items/3 becomes /orders/:id/items/:item_id */
function nameFor(before: string | undefined, taken: Set<string>): string {
  const noun = (before ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/s$/, '');
  const candidates = ['id', ...(/^[a-z]/.test(noun) ? [`${noun}_id`] : [])];
  const free = candidates.find((name) => !taken.has(name)) ?? `id_${taken.size + 1}`;
  taken.add(free);
  return free;
}

/** What an endpoint's path would read as a parameter or a wildcard. */
function escaped(segment: string): string {
  return segment
    .replace(/^:/, '%3A')
    .replaceAll(/[*{}]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
