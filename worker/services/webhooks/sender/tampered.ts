const encoder = new TextEncoder();

/** One byte of it is another; JSON stays JSON where there is a number, so that nothing but the signature can tell. */
export function tamperedBody(body: Uint8Array): Uint8Array {
  if (body.byteLength === 0) return encoder.encode(' ');
  const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
  const digit = body.findIndex((byte, place) => isDigit(byte) && isDigit(body[place - 1]));
  const place = digit < 0 ? Math.floor(body.byteLength / 2) : digit;
  const changed = Uint8Array.from(body);
  const before = changed[place] ?? 0;
  changed[place] = digit < 0 ? before ^ 1 : 0x30 + ((before - 0x30 + 1) % 10);
  return changed;
}

/** One character in the middle, where every one counts. */
export function tamperedSignature(value: string): string {
  const place = Math.max(0, value.length - 12);
  const other = value[place] === 'a' ? 'b' : 'a';
  return value.slice(0, place) + other + value.slice(place + 1);
}
