/** "Credential=…, SignedHeaders=…, Signature=…" by their names. */
export function authorizationParts(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(',').map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, Math.max(equals, 0)).trim(), part.slice(equals + 1).trim()];
    }),
  );
}
