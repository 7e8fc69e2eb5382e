/** ASN.1 in the distinguished encoding of X.690: as much of it as certificates need. */
export function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): number[] {
  if (length < 128) return [length];
  if (length < 256) return [0x81, length];
  return [0x82, length >> 8, length & 255];
}

export function sequence(...parts: Uint8Array[]): Buffer {
  return der(0x30, ...parts);
}

export function set(...parts: Uint8Array[]): Buffer {
  return der(0x31, ...parts);
}

/** Of a positive number, most significant byte first. */
export function integer(bytes: Uint8Array): Buffer {
  return (bytes[0] ?? 0) > 127 ? der(0x02, Uint8Array.of(0), bytes) : der(0x02, bytes);
}

export function octets(...parts: Uint8Array[]): Buffer {
  return der(0x04, ...parts);
}

/** `unused` are the bits of the last byte that count for nothing. */
export function bits(bytes: Uint8Array, unused = 0): Buffer {
  return der(0x03, Uint8Array.of(unused), bytes);
}

export function utf8(text: string): Buffer {
  return der(0x0c, Buffer.from(text));
}

/** Until 2049. */
export function utcTime(moment: Date): Buffer {
  const digits = moment
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replaceAll(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2)}Z`));
}

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...others.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 127) | 128);
  return digits;
}

export const TRUE = der(0x01, Uint8Array.of(255));
