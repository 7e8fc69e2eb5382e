import type { Raster } from '../../../engine/images/raster';
import { loadLater } from '../../load-later';
import { letGoOfCodecs } from './kept-codecs';

export type EncodedFormat = 'jpeg' | 'png' | 'webp';

export const EXTENSIONS: Record<EncodedFormat, string> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/** From here on an encoder takes more than what is left beside the kept ones. */
const LARGE_PIXELS = 2_000_000;

type Encode = (raster: Raster, quality: number) => Promise<Uint8Array<ArrayBuffer>>;

const loadJpeg = loadLater(() => import('./jpeg-encoder'));
const loadPng = loadLater(() => import('./png-encoder'));
const loadWebp = loadLater(() => import('./webp-encoder'));

/** Each codec is loaded when the first picture asks for it. */
const ENCODERS: Record<EncodedFormat, Encode> = {
  jpeg: async (raster, quality) => (await loadJpeg()).encodeJpeg(raster, quality),
  png: async (raster) => (await loadPng()).encodePng(raster),
  webp: async (raster, quality) => (await loadWebp()).encodeWebp(raster, quality),
};

/** The quality is from 1 to 100; PNG has none. Nothing but pixels is in the result. */
export function encode(
  raster: Raster,
  format: EncodedFormat,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (raster.width * raster.height > LARGE_PIXELS) letGoOfCodecs();
  return ENCODERS[format](raster, quality);
}
