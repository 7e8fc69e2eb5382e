/** The end of an id tells jobs apart: its beginning is the time. */
export function shortId(id: string): string {
  return `…${id.slice(-8)}`;
}
