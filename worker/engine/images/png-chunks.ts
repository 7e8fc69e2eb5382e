import { readerOf } from './byte-reader';
import { crc32 } from './crc32';

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk from its length at `start` to `end`, where the next begins; what it says is from `data` to `dataEnd`. */
export type PngChunk = { type: string; start: number; data: number; dataEnd: number; end: number };

/** All chunks up to IEND; returns `cut` where one would lie past the end of the bytes. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk, 'end' | 'cut'> {
  const reader = readerOf(bytes);
  let start = PNG_SIGNATURE.length;
  for (;;) {
    const size = reader.be32(start);
    const data = start + 8;
    const end = data + size + 4;
    if (end > bytes.length) return 'cut';
    const type = reader.tag(start + 4);
    yield { type, start, data, dataEnd: data + size, end };
    if (type === 'IEND') return 'end';
    start = end;
  }
}

export function isPngChunkIntact(bytes: Uint8Array, { start, dataEnd }: PngChunk): boolean {
  return crc32(bytes, start + 4, dataEnd) === readerOf(bytes).be32(dataEnd);
}
