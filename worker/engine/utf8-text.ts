/** Shared, for to make one costs more than to decode a small body. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null for bytes that are no text in UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}
