/** "max_body_bytes" as "Max body bytes": for a setting that no dictionary knows. */
export function humanised(key: string): string {
  const words = key.replaceAll(/[_+.-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
