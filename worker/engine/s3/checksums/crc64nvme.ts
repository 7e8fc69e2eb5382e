import { CRC64NVME_HIGH, CRC64NVME_LOW } from './polynomials';

const TABLE = 256;
const STEP = 8;

export type Crc64Tables = { high: Int32Array; low: Int32Array };
export type Crc64State = { high: number; low: number };

export function crc64NvmeTables(): Crc64Tables {
  const high = new Int32Array(STEP * TABLE);
  const low = new Int32Array(STEP * TABLE);
  for (let byte = 0; byte < TABLE; byte++) {
    let [top, bottom] = [0, byte];
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = (bottom & 1) === 1;
      bottom = (bottom >>> 1) | (top << 31);
      top >>>= 1;
      if (isOdd) [top, bottom] = [top ^ CRC64NVME_HIGH, bottom ^ CRC64NVME_LOW];
    }
    high[byte] = top;
    low[byte] = bottom;
  }
  for (let index = TABLE; index < high.length; index++) {
    const top = wordAt(high, index - TABLE);
    const bottom = wordAt(low, index - TABLE);
    high[index] = (top >>> 8) ^ wordAt(high, bottom & 0xff);
    low[index] = ((bottom >>> 8) | (top << 24)) ^ wordAt(low, bottom & 0xff);
  }
  return { high, low };
}

/** Goes on in place from a state (of which the complement is the checksum) over further bytes. */
export function advanceCrc64(tables: Crc64Tables, state: Crc64State, bytes: Uint8Array): void {
  const { high: th, low: tl } = tables;
  const words = wordsOf(bytes);
  let { high, low } = state;
  for (let at = 0; at < words.length; at += 2) {
    low ^= wordAt(words, at);
    high ^= wordAt(words, at + 1);
    const a = 1792 + (low & 0xff);
    const b = 1536 + ((low >>> 8) & 0xff);
    const c = 1280 + ((low >>> 16) & 0xff);
    const d = 1024 + (low >>> 24);
    const e = 768 + (high & 0xff);
    const f = 512 + ((high >>> 8) & 0xff);
    const g = 256 + ((high >>> 16) & 0xff);
    const h = high >>> 24;
    high =
      wordAt(th, a) ^
      wordAt(th, b) ^
      wordAt(th, c) ^
      wordAt(th, d) ^
      wordAt(th, e) ^
      wordAt(th, f) ^
      wordAt(th, g) ^
      wordAt(th, h);
    low =
      wordAt(tl, a) ^
      wordAt(tl, b) ^
      wordAt(tl, c) ^
      wordAt(tl, d) ^
      wordAt(tl, e) ^
      wordAt(tl, f) ^
      wordAt(tl, g) ^
      wordAt(tl, h);
  }
  for (let at = words.byteLength; at < bytes.length; at++) {
    const index = (low ^ (bytes[at] ?? 0)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ wordAt(tl, index);
    high = (high >>> 8) ^ wordAt(th, index);
  }
  state.high = high;
  state.low = low;
}

/** All whole steps, four bytes at a time: every machine that runs this has the lowest byte first. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, 2 * Math.floor(bytes.length / STEP));
}

/** Beside its callers, for only there does the runtime inline it in every build. */
function wordAt(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}
