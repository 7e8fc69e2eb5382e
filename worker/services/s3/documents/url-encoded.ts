/** With `encoding-type=url` a listing can carry names that XML has no characters for. */
export type NameEncoding = 'url' | null;

/** Spaces are "%20", for which the decoders of all clients agree; with "+" some do not. */
export function encodeName(name: string, encoding: NameEncoding): string {
  if (encoding === null) return name;
  return encodeURIComponent(name)
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
