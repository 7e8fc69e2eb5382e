/** The one source of chance of an exchange. */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
};

/** sfc32 over a hash of the seed: cheap to make, cheap to draw from, the same everywhere. */
export function createRandom(seed: string): Random {
  return new SeededRandom(seed);
}

/** A class, and hashed at the first draw, for most exchanges make one and never draw. */
class SeededRandom implements Random {
  private readonly seed: string;
  private isReady = false;
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  constructor(seed: string) {
    this.seed = seed;
  }

  next(): number {
    if (!this.isReady) this.start();
    return this.draw() / 4294967296;
  }

  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  private start(): void {
    this.a = hash(this.seed, 0x9e3779b9);
    this.b = hash(this.seed, 0x243f6a88);
    this.c = hash(this.seed, 0xb7e15162);
    this.isReady = true;
    for (let round = 0; round < 12; round++) this.draw();
  }

  private draw(): number {
    const { b, c } = this;
    const sum = (this.a + b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
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
