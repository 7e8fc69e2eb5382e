import { paddedMessage, turnedLeft } from './padded-message';

const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
].flatMap((round) => [...round, ...round, ...round, ...round]);
const SINES = Int32Array.from({ length: 64 }, (_, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 4294967296),
);
const ROUNDS = Int32Array.from(TURNS);

/** For the tags of parts, joined within one transaction: the runtime's own MD5 has to be waited for. */
export function md5(message: Uint8Array): Uint8Array {
  const padded = paddedMessage(message, true);
  const words = new Int32Array(16);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let start = 0; start < padded.byteLength; start += 64) {
    for (let index = 0; index < 16; index++) words[index] = padded.getInt32(start + index * 4, true);
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word, true);
  });
  return new Uint8Array(digest.buffer);
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step++) {
    const [mixed, word] = mix(step, b, c, d);
    const sum = (a + mixed + wordAt(SINES, step) + wordAt(words, word)) | 0;
    [a, d, c, b] = [d, c, b, (b + turnedLeft(sum, wordAt(ROUNDS, step))) | 0];
  }
  [a, b, c, d].forEach((value, index) => {
    state[index] = wordAt(state, index) + value;
  });
}

/** What a step mixes of the state, and the word of the block that it adds. */
function mix(step: number, b: number, c: number, d: number): [mixed: number, word: number] {
  if (step < 16) return [(b & c) | (~b & d), step];
  if (step < 32) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  if (step < 48) return [b ^ c ^ d, (3 * step + 5) % 16];
  return [c ^ (b | ~d), (7 * step) % 16];
}

function wordAt(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}
