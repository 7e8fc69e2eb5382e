/** A segment without its percent-encoding; one that is encoded badly stays as it was sent. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A segment without its percent-encoding; null when it is encoded badly or holds half a character. */
export function wellFormedText(segment: string): string | null {
  if (/\p{Surrogate}/u.test(segment)) return null;
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The one way to write a decoded segment inside a path: only what would change its meaning there stays encoded. */
export function canonicalSegment(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('/', '%2F');
}

/** The same path however it was percent-encoded. One without "%" is canonical already. */
export function canonicalPath(path: string): string {
  if (!path.includes('%')) return path;
  return path
    .split('/')
    .map((segment) => canonicalSegment(decodeSegment(segment)))
    .join('/');
}
