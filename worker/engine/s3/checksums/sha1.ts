import { paddedMessage, turnedLeft } from './padded-message';

/** For the checksums of parts, joined within one transaction: the runtime's own SHA-1 has to be waited for. */
export function sha1(message: Uint8Array): Uint8Array {
  const padded = paddedMessage(message, false);
  const words = new Int32Array(80);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let start = 0; start < padded.byteLength; start += 64) {
    for (let index = 0; index < 16; index++) words[index] = padded.getInt32(start + index * 4);
    for (let index = 16; index < 80; index++) {
      const mixed = wordAt(words, index - 3) ^ wordAt(words, index - 8) ^ wordAt(words, index - 14);
      words[index] = turnedLeft(mixed ^ wordAt(words, index - 16), 1);
    }
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let step = 0; step < 80; step++) {
    const sum = (turnedLeft(a, 5) + mix(step, b, c, d) + e + wordAt(words, step)) | 0;
    [e, d, c, b, a] = [d, c, turnedLeft(b, 30), a, sum];
  }
  [a, b, c, d, e].forEach((value, index) => {
    state[index] = wordAt(state, index) + value;
  });
}

function mix(step: number, b: number, c: number, d: number): number {
  if (step < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (step < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (step < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function wordAt(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}
