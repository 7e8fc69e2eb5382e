import { type ByteReader, readerOf } from './byte-reader';
import { exifOrientation } from './exif-orientation';
import type { Inspected, Orientation } from './facts';
import { found, malformed, truncated } from './findings';
import { riffEnd, type WebpChunk, webpChunks } from './webp-chunks';

const METADATA = new Set(['EXIF', 'XMP ', 'ICCP']);
const ALPHA_FLAG = 0x10;
const ANIMATION_FLAG = 0x02;

type Size = { width: number; height: number; hasAlpha: boolean };

type Seen = {
  canvas: Size | null;
  isAnimated: boolean;
  picture: Size | null;
  frames: number;
  orientation: Orientation;
  hasMetadata: boolean;
};

export function inspectWebp(bytes: Uint8Array): Inspected {
  const reader = readerOf(bytes);
  const end = riffEnd(bytes);
  if (end > bytes.length) return truncated('webp', `${end - bytes.length} bytes of it are missing`);
  const seen: Seen = {
    canvas: null,
    isAnimated: false,
    picture: null,
    frames: 0,
    orientation: 1,
    hasMetadata: false,
  };
  const chunks = webpChunks(bytes);
  for (;;) {
    const next = chunks.next();
    if (!next.done) {
      const damage = note(seen, next.value, reader);
      if (damage) return malformed('webp', damage);
      continue;
    }
    if (next.value === 'cut') return truncated('webp', 'its last chunk is not whole');
    return conclude(seen);
  }
}

function note(seen: Seen, chunk: WebpChunk, reader: ByteReader): string | null {
  const { type, data, end } = chunk;
  if (type === 'VP8X') {
    if (end - data < 10) return 'its header is too short';
    const flags = reader.u8(data);
    const size = { width: reader.le24(data + 4) + 1, height: reader.le24(data + 7) + 1 };
    seen.canvas = { ...size, hasAlpha: (flags & ALPHA_FLAG) !== 0 };
    seen.isAnimated = (flags & ANIMATION_FLAG) !== 0;
  }
  if (type === 'ANMF') seen.frames++;
  if (type === 'EXIF' && seen.orientation === 1) {
    seen.orientation = exifOrientation(reader.bytes.subarray(data, end));
  }
  seen.hasMetadata ||= METADATA.has(type);
  if ((type !== 'VP8 ' && type !== 'VP8L') || seen.picture) return null;
  seen.picture = webpPictureSize(reader, chunk);
  return seen.picture ? null : 'its pixels have no proper header';
}

/** Of a lossy or a lossless picture, as its own bitstream begins. */
function webpPictureSize(reader: ByteReader, { type, data, end }: WebpChunk): Size | null {
  if (type === 'VP8L') {
    if (end - data < 5 || reader.u8(data) !== 0x2f) return null;
    const bits = reader.le32(data + 1);
    const width = (bits & 0x3fff) + 1;
    return { width, height: ((bits >>> 14) & 0x3fff) + 1, hasAlpha: ((bits >>> 28) & 1) === 1 };
  }
  const isKeyFrame = (reader.u8(data) & 1) === 0;
  if (end - data < 10 || !isKeyFrame || !reader.startsWith('\x9d\x01\x2a', data + 3)) return null;
  const width = reader.le16(data + 6) & 0x3fff;
  return { width, height: reader.le16(data + 8) & 0x3fff, hasAlpha: false };
}

function conclude({ canvas, isAnimated, picture, frames, orientation, hasMetadata }: Seen): Inspected {
  const size = isAnimated ? canvas : picture;
  if (!size || (isAnimated && frames === 0)) return malformed('webp', 'it holds no pixels');
  if (canvas && (canvas.width !== size.width || canvas.height !== size.height)) {
    return malformed('webp', 'its pixels are not as many as its header says');
  }
  return found({
    format: 'webp',
    stored_width: size.width,
    stored_height: size.height,
    orientation,
    has_alpha: canvas?.hasAlpha || size.hasAlpha,
    frames: isAnimated ? frames : 1,
    has_metadata: hasMetadata,
  });
}
