import { joinedBytes } from '../joined-bytes';
import { crc32 } from './crc32';
import { PNG_SIGNATURE, pngChunks } from './png-chunks';

const PIXELS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const COLOUR_TYPE_AT = 25;

/** By colour type: a tRNS chunk's content that is right, or for RGB at least of the right length. */
const TRANSPARENCY: Record<number, Uint8Array> = { 2: new Uint8Array(6), 3: Uint8Array.of(255) };

/** 0 grey, 2 RGB, 3 with a palette, 4 grey with alpha, 6 RGB with alpha. */
export function pngColourType(bytes: Uint8Array): number {
  return bytes[COLOUR_TYPE_AT] ?? 0;
}

/**
 * The file without what is packed in texts, profiles and further frames, which a decoder would unpack. A picture in
 * colours gets a transparent one if it has none: then the decoder unpacks it to four channels at once, instead of to
 * three and those to four in a second, larger copy. Black is seen through after that, where nothing was before.
 */
export function pixelsOnly(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [PNG_SIGNATURE];
  let added = TRANSPARENCY[pngColourType(bytes)];
  for (const { type, start, end } of pngChunks(bytes)) {
    if (!PIXELS.has(type)) continue;
    if (type === 'tRNS') added = undefined;
    if (type === 'IDAT' && added) {
      kept.push(chunk('tRNS', added));
      added = undefined;
    }
    kept.push(bytes.subarray(start, end));
  }
  return joinedBytes(kept);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes, 4, 8 + data.length));
  return bytes;
}
