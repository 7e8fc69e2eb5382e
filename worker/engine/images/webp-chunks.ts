import { readerOf } from './byte-reader';

const RIFF_HEADER_BYTES = 12;

/** What a chunk says is from `data` to `end`. */
export type WebpChunk = { type: string; start: number; data: number; end: number };

/** Where the file ends by its own account. */
export function riffEnd(bytes: Uint8Array): number {
  return readerOf(bytes).le32(4) + 8;
}

/** The chunks in a stretch of the bytes; returns `cut` where one would lie past its end. */
export function* webpChunks(
  bytes: Uint8Array,
  from = RIFF_HEADER_BYTES,
  to = riffEnd(bytes),
): Generator<WebpChunk, 'end' | 'cut'> {
  const reader = readerOf(bytes);
  let start = from;
  while (start < to) {
    const size = reader.le32(start + 4);
    const data = start + 8;
    if (data + size > to) return 'cut';
    yield { type: reader.tag(start), start, data, end: data + size };
    start = data + size + (size & 1);
  }
  return 'end';
}
