import { looksLikeId } from '../../../engine/schema-inference/dynamic-names';

/** The segments of a path as they were sent; slashes that stand alone mean nothing. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** The path of a request as the path of an endpoint; with `parameter`, what looks like an id becomes one. */
export function recordedPath(path: string, ids: 'keep' | 'parameter'): string {
  const taken = new Set<string>();
  const segments = segmentsOf(path);
  const named = segments.map((segment, index) => {
    if (ids === 'keep' || !looksLikeId(segment)) return literalSegment(segment);
    const name = parameterName(segments[index - 1], taken);
    taken.add(name);
    return `:${name}`;
  });
  return `/${named.join('/')}`;
}

/** /orders/7/items/3 becomes /orders/:id/items/:item_id */
export function parameterName(before: string | undefined, taken: ReadonlySet<string>): string {
  const noun = (before ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/s$/, '');
  const candidates = ['id', ...(/^[a-z]/.test(noun) ? [`${noun}_id`] : [])];
  return candidates.find((name) => !taken.has(name)) ?? `id_${taken.size + 1}`;
}

/** Without what an endpoint's path would read as a parameter or a wildcard. */
export function literalSegment(segment: string): string {
  return segment
    .replace(/^:/, '%3A')
    .replaceAll(/[*{}]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
