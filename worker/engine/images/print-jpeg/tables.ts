import { readerOf } from '../byte-reader';
import { type HuffmanTable, huffmanTable } from './huffman';

export type Component = {
  id: number;
  across: number;
  down: number;
  quantisation: Uint16Array;
  direct: HuffmanTable;
  other: HuffmanTable;
};

export type PrintScan = {
  width: number;
  height: number;
  components: Component[];
  /** After how many units the scan begins anew; 0 for never. */
  restartEvery: number;
  /** Adobe's files keep all inks inverted, and may turn three of them as colours are turned; null for other files. */
  adobeTransform: number | null;
  pixelsAt: number;
};

/** All that stands before the one scan of a sequential JPEG in four colours; null when it is something else. */
export function printScan(bytes: Uint8Array): PrintScan | null {
  const reader = readerOf(bytes);
  const quantisations = new Map<number, Uint16Array>();
  const tables = new Map<number, HuffmanTable>();
  let frame: {
    width: number;
    height: number;
    parts: { id: number; sampling: number; table: number }[];
  } | null = null;
  let restartEvery = 0;
  let adobeTransform: number | null = null;
  let at = 2;
  while (reader.u8(at) === 0xff) {
    const marker = reader.u8(at + 1);
    const data = at + 4;
    const end = at + 2 + Math.max(2, reader.be16(at + 2));
    if (marker === 0xdb) readQuantisations(bytes, data, end, quantisations);
    if (marker === 0xc4) readHuffman(bytes, data, end, tables);
    if (marker === 0xdd) restartEvery = reader.be16(data);
    if (marker === 0xee && reader.startsWith('Adobe', data)) adobeTransform = reader.u8(data + 11);
    if (marker === 0xc0 || marker === 0xc1) {
      const parts = Array.from({ length: reader.u8(data + 5) }, (_, index) => {
        const part = data + 6 + index * 3;
        return { id: reader.u8(part), sampling: reader.u8(part + 1), table: reader.u8(part + 2) };
      });
      frame = { height: reader.be16(data + 1), width: reader.be16(data + 3), parts };
    }
    if (marker === 0xda) {
      if (frame?.parts.length !== 4 || reader.u8(data) !== 4) return null;
      const components: Component[] = [];
      for (const [index, { id, sampling, table }] of frame.parts.entries()) {
        const chosen = reader.u8(data + 2 + index * 2);
        const quantisation = quantisations.get(table);
        const direct = tables.get(chosen >> 4);
        const other = tables.get(0x10 | (chosen & 15));
        if (!quantisation || !direct || !other || (sampling & 15) > 4 || sampling >> 4 > 4) return null;
        components.push({
          id,
          across: sampling >> 4 || 1,
          down: sampling & 15 || 1,
          quantisation,
          direct,
          other,
        });
      }
      return {
        width: frame.width,
        height: frame.height,
        components,
        restartEvery,
        adobeTransform,
        pixelsAt: end,
      };
    }
    at = end;
  }
  return null;
}

function readQuantisations(
  bytes: Uint8Array,
  from: number,
  end: number,
  into: Map<number, Uint16Array>,
): void {
  const reader = readerOf(bytes);
  for (let at = from; at < end; ) {
    const isWide = reader.u8(at) >> 4 !== 0;
    const name = reader.u8(at) & 15;
    const read = (index: number) => (isWide ? reader.be16(at + 1 + index * 2) : reader.u8(at + 1 + index));
    into.set(
      name,
      Uint16Array.from({ length: 64 }, (_, index) => read(index)),
    );
    at += isWide ? 129 : 65;
  }
}

function readHuffman(bytes: Uint8Array, from: number, end: number, into: Map<number, HuffmanTable>): void {
  for (let at = from; at + 17 <= end; ) {
    const counts = bytes.subarray(at + 1, at + 17);
    const size = counts.reduce((sum, count) => sum + count, 0);
    into.set(bytes[at] ?? 0, huffmanTable(counts, bytes.subarray(at + 17, at + 17 + size)));
    at += 17 + size;
  }
}
