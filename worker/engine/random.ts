/** The one source of chance of an exchange. */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
};

/** sfc32 over a hash of the seed: cheap to make, cheap to draw from, the same everywhere. */
export function createRandom(seed: string): Random {
  let [a, b, c, counter] = [0, 0, 0, 1];
  let ready = false;
  const start = () => {
    [a, b, c] = [hash(seed, 0x9e3779b9), hash(seed, 0x243f6a88), hash(seed, 0xb7e15162)];
    ready = true;
    for (let round = 0; round < 12; round++) draw();
  };
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  const next = () => {
    if (!ready) start();
    return draw() / 4294967296;
  };
  return { next, integer: (low, high) => low + Math.floor(next() * (high - low + 1)) };
}

function hash(text: string, basis: number): number {
  let value = basis | 0;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
