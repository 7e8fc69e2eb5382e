/** A variant never changes under its address. */
export function cacheControl(seconds: number): string {
  return seconds === 0 ? 'no-store' : `public, max-age=${seconds}, immutable`;
}
