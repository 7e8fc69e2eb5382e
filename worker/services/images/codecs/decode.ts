import type { ImageFacts, ImageFormat } from '../../../engine/images/facts';
import { gifBlocks, gifScreen } from '../../../engine/images/gif-blocks';
import { gifPixels } from '../../../engine/images/gif-pixels';
import { jpegStructure } from '../../../engine/images/jpeg-structure';
import { pixelsOnly } from '../../../engine/images/png-pixels-only';
import { printPixels } from '../../../engine/images/print-jpeg/print-pixels';
import type { Raster } from '../../../engine/images/raster';
import { makeOpaque } from '../../../engine/images/transparency';
import { firstWebpFrame } from '../../../engine/images/webp-first-frame';
import { loadLater } from '../../load-later';
import { BrokenImage, UndecodableImage } from './codec-errors';
import { decodingBytes } from './decode-limits';
import { letGoOfCodecs } from './kept-codecs';

const loadJpeg = loadLater(() => import('./jpeg-decoder'));
const loadPng = loadLater(() => import('./png-decoder'));
const loadWebp = loadLater(() => import('./webp-decoder'));

type Decode = <Result>(
  bytes: Uint8Array,
  facts: ImageFacts,
  use: (raster: Raster) => Result,
) => Promise<Result>;

/** More than a decoder that is kept may have. */
const LARGE_BYTES = 56 * 1024 * 1024;

const DECODERS: Record<ImageFormat, Decode> = {
  jpeg: decodeJpegPixels,
  png: decodePngPixels,
  webp: decodeWebpFrame,
  gif: decodeGif,
};

/**
 * The pixels of the first frame as they are stored, which is before the orientation, while `use` runs. For a large
 * picture this is the only copy, inside of the decoder: `use` keeps what it makes of them, never the raster itself.
 */
export async function withPixels<Result>(
  bytes: Uint8Array,
  facts: ImageFacts,
  use: (raster: Raster) => Result,
): Promise<Result> {
  if (decodingBytes(bytes, facts) > LARGE_BYTES) letGoOfCodecs();
  return DECODERS[facts.format](bytes, facts, (raster) => {
    if (raster.width !== facts.stored_width || raster.height !== facts.stored_height) {
      throw new BrokenImage('The pixels of this image are not as many as its header says.');
    }
    return use(raster);
  });
}

/** A copy of the pixels as they are stored. */
export function decodeImage(bytes: Uint8Array, facts: ImageFacts): Promise<Raster> {
  return withPixels(bytes, facts, ({ width, height, data }) => ({ width, height, data: data.slice() }));
}

async function decodeJpegPixels<Result>(
  bytes: Uint8Array,
  _facts: ImageFacts,
  use: (raster: Raster) => Result,
): Promise<Result> {
  if (jpegStructure(bytes).frame?.components !== 4) {
    return (await loadJpeg()).decodeJpeg(bytes, use);
  }
  const pixels = printPixels(bytes);
  if (pixels.ok) return use(pixels.raster);
  if (pixels.why === 'damage') throw new BrokenImage('The pixels of this JPEG image are damaged.');
  throw new UndecodableImage('This JPEG image is stored in the four inks of print (CMYK) in an unusual way.');
}

async function decodePngPixels<Result>(
  bytes: Uint8Array,
  facts: ImageFacts,
  use: (raster: Raster) => Result,
): Promise<Result> {
  const { decodePng } = await loadPng();
  return decodePng(pixelsOnly(bytes), (raster) => {
    if (!facts.has_alpha) makeOpaque(raster);
    return use(raster);
  });
}

async function decodeWebpFrame<Result>(
  bytes: Uint8Array,
  facts: ImageFacts,
  use: (raster: Raster) => Result,
): Promise<Result> {
  const { decodeWebp } = await loadWebp();
  const frame = firstWebpFrame(bytes);
  if (!frame) return decodeWebp(bytes, use);
  const { stored_width: width, stored_height: height } = facts;
  return use(
    await decodeWebp(frame.still, (raster) => placed(raster, { ...frame, screen: { width, height } })),
  );
}

type Place = { left: number; top: number; screen: { width: number; height: number } };

/** A frame on a canvas that can be seen through. */
function placed({ width, height, data }: Raster, { left, top, screen }: Place): Raster {
  const canvas = new Uint8ClampedArray(screen.width * screen.height * 4);
  const shown = Math.min(width, screen.width - left);
  if (shown <= 0) return { ...screen, data: canvas };
  for (let y = 0; y < height && top + y < screen.height; y++) {
    const row = data.subarray(y * width * 4, (y * width + shown) * 4);
    canvas.set(row, ((top + y) * screen.width + left) * 4);
  }
  return { ...screen, data: canvas };
}

async function decodeGif<Result>(
  bytes: Uint8Array,
  _facts: ImageFacts,
  use: (raster: Raster) => Result,
): Promise<Result> {
  const screen = gifScreen(bytes);
  if (!screen) throw new BrokenImage('This GIF image has no header.');
  for (const block of gifBlocks(bytes, screen)) {
    if (block.kind !== 'frame') continue;
    const pixels = gifPixels(bytes, screen, block.frame);
    if (pixels.ok) return use(pixels.raster);
    throw new BrokenImage(`The pixels of this GIF image are damaged: ${pixels.why}.`);
  }
  throw new BrokenImage('This GIF image holds no pixels.');
}
