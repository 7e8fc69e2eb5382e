import { encodeBlurHash } from '../../../engine/images/blur-hash/encode-blur-hash';
import type { Raster } from '../../../engine/images/raster';
import { overWhite } from '../../../engine/images/transparency';

/** Four waves across and three down, as its makers advise. Give it a small picture: a large one has the same hash, later. */
export function blurHashOf(raster: Raster): string {
  return encodeBlurHash(overWhite(raster), 4, 3);
}
