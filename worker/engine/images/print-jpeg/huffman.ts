/** How far the codes of each length go, and where their values begin. */
export type HuffmanTable = { ends: Int32Array; shifts: Int32Array; values: Uint8Array };

/** From how many codes there are of 1 to 16 bits, and what they stand for. */
export function huffmanTable(counts: Uint8Array, values: Uint8Array): HuffmanTable {
  const ends = new Int32Array(17);
  const shifts = new Int32Array(17);
  let code = 0;
  let first = 0;
  for (let length = 1; length <= 16; length++) {
    const count = counts[length - 1] ?? 0;
    shifts[length] = first - code;
    code += count;
    first += count;
    ends[length] = code;
    code <<= 1;
  }
  return { ends, shifts, values };
}

/** The bits of a scan from one marker to the next. It throws `EndOfScan` where they end early. */
export class ScanBits {
  /** Where the next byte is read. */
  at: number;
  private readonly bytes: Uint8Array;
  private held = 0;
  private bits = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  bit(): number {
    if (this.held === 0) this.fill();
    this.held--;
    return (this.bits >> this.held) & 1;
  }

  value(table: HuffmanTable): number {
    let code = 0;
    for (let length = 1; length <= 16; length++) {
      code = (code << 1) | this.bit();
      if (code < (table.ends[length] ?? 0)) return table.values[code + (table.shifts[length] ?? 0)] ?? 0;
    }
    throw new EndOfScan();
  }

  /** So many bits as a number with a sign, as JPEG keeps them. */
  signed(size: number): number {
    let value = 0;
    for (let index = 0; index < size; index++) value = (value << 1) | this.bit();
    return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /** To the bytes after the next restart marker. */
  restart(): void {
    this.held = 0;
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0xff) this.at++;
    while (this.bytes[this.at] === 0xff) this.at++;
    const marker = this.bytes[this.at] ?? 0;
    if (marker < 0xd0 || marker > 0xd7) throw new EndOfScan();
    this.at++;
  }

  private fill(): void {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new EndOfScan();
    if (byte === 0xff) {
      if (this.bytes[this.at + 1] !== 0) throw new EndOfScan();
      this.at++;
    }
    this.at++;
    this.bits = byte;
    this.held = 8;
  }
}

export class EndOfScan extends Error {
  override readonly name = 'EndOfScan';
}
