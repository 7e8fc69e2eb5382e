import type { Raster } from '../../../engine/images/raster';
import { BrokenImage, UndecodableImage } from '../codecs/codec-errors';
import { CodecsBusy } from '../codecs/job-line';
import { decodeSmall } from '../variants/make-variants';
import type { KnownPicture } from './seen-picture';

export type SmallPicture =
  | { ok: true; small: Raster }
  | { ok: false; because: 'too_large' | 'broken' | 'busy'; detail: string };

/** Unpacked, upright and small, for what is computed of its colours. */
export async function smallPicture(
  { bytes, facts }: KnownPicture,
  most_pixels: number,
): Promise<SmallPicture> {
  const pixels = facts.stored_width * facts.stored_height;
  if (pixels > most_pixels)
    return {
      ok: false,
      because: 'too_large',
      detail: `It has ${pixels} pixels; ${most_pixels} are unpacked.`,
    };
  try {
    return { ok: true, small: await decodeSmall(bytes, facts) };
  } catch (error) {
    if (error instanceof BrokenImage || error instanceof UndecodableImage)
      return { ok: false, because: 'broken', detail: error.message };
    if (error instanceof CodecsBusy) return { ok: false, because: 'busy', detail: error.message };
    throw error;
  }
}
