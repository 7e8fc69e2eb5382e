const UTF_8 = new TextDecoder();

/** Bytes as text in the charset that was named; an unknown or missing one is read as UTF-8, and what is no text becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  if (bytes.length === 0) return '';
  if (charset === undefined || charset.toLowerCase() === 'utf-8') return UTF_8.decode(bytes);
  return decoderFor(charset).decode(bytes);
}

/** Named by its value: Node's types have the class as a value alone. */
function decoderFor(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    return UTF_8;
  }
}
