import type { ImageFacts } from '../../../engine/images/facts';
import { inspectImage } from '../../../engine/images/inspect-image';
import {
  moving,
  otherFormat,
  tooLongSide,
  tooManyBytes,
  tooManyPixels,
  undecodable,
  unreadable,
} from '../answers/image-refusals';
import { bad, good, type Or } from '../answers/refusals';
import { whyUndecodable } from '../codecs/decode-limits';
import type { ImagesConfig } from '../config';

/** Nothing is unpacked for it: what a bomb claims is enough to refuse it, and no job is begun that can only fail. */
export function checkImage(bytes: Uint8Array, limits: ImagesConfig['limits']): Or<ImageFacts> {
  const { max_bytes, max_pixels, max_side, formats, animated } = limits;
  if (bytes.length > max_bytes) return bad(tooManyBytes(max_bytes, bytes.length));
  const inspected = inspectImage(bytes);
  if (!inspected.ok) return bad(unreadable(inspected.problem));
  const { image } = inspected;
  const { format, width, height, frames } = image;
  if (!formats.includes(format)) return bad(otherFormat(format, formats));
  if (width * height > max_pixels) return bad(tooManyPixels(image, max_pixels));
  if (Math.max(width, height) > max_side) return bad(tooLongSide(image, max_side));
  if (frames > 1 && animated === 'refuse') return bad(moving(format, frames));
  const why = whyUndecodable(bytes, image);
  return why === null ? good(image) : bad(undecodable(why, format));
}
