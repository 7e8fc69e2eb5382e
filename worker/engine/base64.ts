const SLICE = 8192;

export function base64OfBytes(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  }
  return btoa(binary);
}

export function base64OfText(text: string): string {
  return base64OfBytes(new TextEncoder().encode(text));
}

/** Reads both alphabets, with and without padding. Null when it is not base64. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const padded = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  let end = padded.length;
  while (padded[end - 1] === '=') end -= 1;
  const plain = padded.slice(0, end);
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return null;
  const binary = atob(plain);
  // Not by Uint8Array.from, which takes half a second for the 5 MiB of an image.
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function textOfBase64(text: string): string | null {
  const bytes = bytesOfBase64(text);
  return bytes && new TextDecoder().decode(bytes);
}
