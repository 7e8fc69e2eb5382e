/** With a slash at the end too, which is then the route's. */
const TWIN = /\/chaos(\/?)$/;

/** The path whose twin this one would be; null when it is the twin of none. */
export function originalOf(path: string): string | null {
  if (!path.endsWith('/chaos') && !path.endsWith('/chaos/')) return null;
  return path.replace(TWIN, '$1') || '/';
}
