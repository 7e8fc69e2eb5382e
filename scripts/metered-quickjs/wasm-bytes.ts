/** A reader of the WebAssembly binary format: numbers in LEB128, slices by length. */
export class WasmReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.byteLength) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get isDone(): boolean {
    return this.at >= this.end;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined || this.at >= this.end)
      throw new Error(`The module ends too early, at ${this.at}.`);
    this.at += 1;
    return value;
  }

  /** Unsigned, up to 32 bits. */
  count(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** A number of any width whose value does not matter. */
  skipNumber(): void {
    while (this.byte() >= 0x80);
  }

  skip(length: number): void {
    this.at += length;
  }

  name(): string {
    const length = this.count();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** The next `length` bytes, to be read by themselves. */
  part(length: number): WasmReader {
    this.at += length;
    return new WasmReader(this.bytes, this.at - length, this.at);
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at, this.end);
  }
}

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80);
    left = Math.floor(left / 0x80);
  }
  return [...bytes, left];
}

/** With its length in front, as sections and function bodies stand in a module. */
export function sized(bytes: Uint8Array): Uint8Array {
  return joined([Uint8Array.from(unsigned(bytes.byteLength)), bytes]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
