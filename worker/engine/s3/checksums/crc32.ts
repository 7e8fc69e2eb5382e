/** One reflected 32-bit CRC, eight bytes a step: eight tables, of which the n-th knows a byte n places ahead. */
export type Crc32Tables = Int32Array;

const TABLE = 256;
const STEP = 8;

export function crc32Tables(polynomial: number): Crc32Tables {
  const tables = new Int32Array(STEP * TABLE);
  for (let byte = 0; byte < TABLE; byte++) {
    let word = byte;
    for (let bit = 0; bit < 8; bit++) word = word & 1 ? (word >>> 1) ^ polynomial : word >>> 1;
    tables[byte] = word;
  }
  for (let index = TABLE; index < tables.length; index++) {
    const before = wordAt(tables, index - TABLE);
    tables[index] = (before >>> 8) ^ wordAt(tables, before & 0xff);
  }
  return tables;
}

/** Goes on from a state (of which the complement is the checksum) over further bytes. */
export function advanceCrc32(t: Crc32Tables, state: number, bytes: Uint8Array): number {
  let crc = state;
  let at = 0;
  const steps = bytes.length - (bytes.length % STEP);
  for (; at < steps; at += STEP) {
    crc ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    crc =
      wordAt(t, 1792 + (crc & 0xff)) ^
      wordAt(t, 1536 + ((crc >>> 8) & 0xff)) ^
      wordAt(t, 1280 + ((crc >>> 16) & 0xff)) ^
      wordAt(t, 1024 + (crc >>> 24)) ^
      wordAt(t, 768 + byteAt(bytes, at + 4)) ^
      wordAt(t, 512 + byteAt(bytes, at + 5)) ^
      wordAt(t, 256 + byteAt(bytes, at + 6)) ^
      wordAt(t, byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ wordAt(t, (crc ^ byteAt(bytes, at)) & 0xff);
  return crc;
}

/** Beside its callers, for only there does the runtime inline it in every build. */
function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function wordAt(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}
