import type { Raster } from '../../../engine/images/raster';
import { letGoOfCodecs } from './kept-codecs';

export type EncodedFormat = 'jpeg' | 'png' | 'webp';

export const EXTENSIONS: Record<EncodedFormat, string> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/** From here on an encoder takes more than what is left beside the kept ones. */
const LARGE_PIXELS = 2_000_000;

type Encode = (raster: Raster, quality: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Each codec is loaded when the first picture asks for it. */
const ENCODERS: Record<EncodedFormat, Encode> = {
  jpeg: async (raster, quality) => (await import('./jpeg-encoder')).encodeJpeg(raster, quality),
  png: async (raster) => (await import('./png-encoder')).encodePng(raster),
  webp: async (raster, quality) => (await import('./webp-encoder')).encodeWebp(raster, quality),
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
