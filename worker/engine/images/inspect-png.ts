import { type ByteReader, readerOf } from './byte-reader';
import { exifOrientation } from './exif-orientation';
import type { Inspected, Orientation } from './facts';
import { found, malformed, truncated } from './findings';
import { isPngChunkIntact, type PngChunk, pngChunks } from './png-chunks';

const METADATA = new Set(['eXIf', 'iCCP', 'tEXt', 'zTXt', 'iTXt', 'tIME']);
const PALETTE = 3;
/** By colour type: the bit depths that go with it. */
const DEPTHS: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  [PALETTE]: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const WITH_ALPHA = new Set([4, 6]);

type Seen = {
  header: PngChunk;
  types: Set<string>;
  orientation: Orientation;
  /** How many frames of an animation are begun. */
  frames: number;
  isAnimated: boolean;
};

export function inspectPng(bytes: Uint8Array): Inspected {
  const reader = readerOf(bytes);
  const chunks = pngChunks(bytes);
  let seen: Seen | null = null;
  for (;;) {
    const next = chunks.next();
    if (next.done) {
      if (next.value === 'cut') return truncated('png', 'its last chunk is missing');
      return seen ? conclude(reader, seen) : malformed('png', 'it is empty');
    }
    const chunk = next.value;
    if (!/^[A-Za-z]{4}$/.test(chunk.type)) return malformed('png', 'a chunk has no proper name');
    if (!isPngChunkIntact(bytes, chunk)) {
      return malformed('png', `its ${chunk.type} chunk does not match its checksum`);
    }
    seen ??= startedBy(chunk);
    if (!seen) return malformed('png', 'it does not begin with its header');
    note(seen, chunk, bytes);
  }
}

function startedBy(header: PngChunk): Seen | null {
  if (header.type !== 'IHDR' || header.dataEnd - header.data !== 13) return null;
  return { header, types: new Set(), orientation: 1, frames: 0, isAnimated: false };
}

function note(seen: Seen, { type, data, dataEnd }: PngChunk, bytes: Uint8Array): void {
  if (type === 'fcTL') seen.frames++;
  // After the pixels of the still picture it means nothing.
  if (type === 'acTL' && !seen.types.has('IDAT')) seen.isAnimated = true;
  if (type === 'eXIf' && !seen.types.has('eXIf')) {
    seen.orientation = exifOrientation(bytes.subarray(data, dataEnd));
  }
  seen.types.add(type);
}

function conclude(reader: ByteReader, { header, types, orientation, frames, isAnimated }: Seen): Inspected {
  const at = header.data;
  const depth = reader.u8(at + 8);
  const colour = reader.u8(at + 9);
  if (!DEPTHS[colour]?.includes(depth)) {
    return malformed('png', `there is no colour type ${colour} with ${depth} bits`);
  }
  if (reader.u8(at + 10) !== 0 || reader.u8(at + 11) !== 0 || reader.u8(at + 12) > 1) {
    return malformed('png', 'its header names a method that PNG does not have');
  }
  if (colour === PALETTE && !types.has('PLTE')) return malformed('png', 'its palette is missing');
  if (!types.has('IDAT')) return malformed('png', 'it holds no pixels');
  return found({
    format: 'png',
    stored_width: reader.be32(at),
    stored_height: reader.be32(at + 4),
    orientation,
    has_alpha: WITH_ALPHA.has(colour) || types.has('tRNS'),
    frames: isAnimated ? frames : 1,
    has_metadata: [...types].some((type) => METADATA.has(type)),
  });
}
