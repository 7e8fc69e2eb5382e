/** The place of each coefficient in its block, in the order in which they are stored. */
export const ZIGZAG = Uint8Array.of(
  0,
  1,
  8,
  16,
  9,
  2,
  3,
  10,
  17,
  24,
  32,
  25,
  18,
  11,
  4,
  5,
  12,
  19,
  26,
  33,
  40,
  48,
  41,
  34,
  27,
  20,
  13,
  6,
  7,
  14,
  21,
  28,
  35,
  42,
  49,
  56,
  57,
  50,
  43,
  36,
  29,
  22,
  15,
  23,
  30,
  37,
  44,
  51,
  58,
  59,
  52,
  45,
  38,
  31,
  39,
  46,
  53,
  60,
  61,
  54,
  47,
  55,
  62,
  63,
);

/** What each frequency adds to each place of a row. */
const WAVES = Float32Array.from({ length: 64 }, (_, index) => {
  const place = index >> 3;
  const frequency = index & 7;
  const scale = frequency === 0 ? Math.SQRT1_2 : 1;
  return (scale * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16)) / 2;
});

const halfway = new Float32Array(64);

/** A block of 8 by 8 samples from its coefficients, into a plane at a place. */
export function inverseCosine(
  block: Float32Array,
  plane: Uint8ClampedArray,
  at: number,
  stride: number,
): void {
  for (let row = 0; row < 8; row++) {
    // Most blocks have their weight in the first rows.
    if (isEmptyRow(block, row)) {
      halfway.fill(0, row * 8, row * 8 + 8);
      continue;
    }
    for (let place = 0; place < 8; place++) {
      let sum = 0;
      for (let wave = 0; wave < 8; wave++)
        sum += (block[row * 8 + wave] ?? 0) * (WAVES[place * 8 + wave] ?? 0);
      halfway[row * 8 + place] = sum;
    }
  }
  for (let column = 0; column < 8; column++) {
    for (let place = 0; place < 8; place++) {
      let sum = 128;
      for (let wave = 0; wave < 8; wave++)
        sum += (halfway[wave * 8 + column] ?? 0) * (WAVES[place * 8 + wave] ?? 0);
      plane[at + place * stride + column] = sum;
    }
  }
}

function isEmptyRow(block: Float32Array, row: number): boolean {
  for (let at = row * 8; at < row * 8 + 8; at++) if (block[at] !== 0) return false;
  return true;
}
