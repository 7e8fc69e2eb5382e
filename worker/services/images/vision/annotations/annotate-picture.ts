import { inspectImage } from '../../../../engine/images/inspect-image';
import type { Raster } from '../../../../engine/images/raster';
import type { ImagesContext } from '../../compiled';
import { type KnownPicture, seePicture } from '../../vendors/seen-picture';
import { smallPicture } from '../../vendors/small-picture';
import type { Turns } from '../../vendors/turns';
import { sourcePicture } from '../picture/source-picture';
import type { AnnotateWish } from '../request/read-annotate';
import { badImage, PictureError } from '../vision-error';
import { answerFeatures } from './answer-features';

/** What is asked of one picture. */
export async function annotatePicture(
  wish: AnnotateWish,
  { context, turns }: { context: ImagesContext; turns: Turns },
): Promise<object> {
  if (wish.features.length === 0) {
    throw new PictureError('INVALID_ARGUMENT', 'Request must specify image and features.');
  }
  const sent = await sourcePicture(wish, context);
  const inspected = inspectImage(sent.bytes);
  if (!inspected.ok) throw badImage();
  const picture = { ...sent, facts: inspected.image };
  const wantsColours = wish.features.some(({ type }) => type === 'IMAGE_PROPERTIES');
  const small = wantsColours ? await decoded(picture, context) : null;
  return answerFeatures(wish, await seePicture(picture, { context, turns, small }));
}

async function decoded(picture: KnownPicture, { config }: ImagesContext): Promise<Raster> {
  const decoded = await smallPicture(picture, config.limits.max_pixels);
  if (decoded.ok) return decoded.small;
  throw decoded.because === 'busy' ? new PictureError('UNAVAILABLE', decoded.detail) : badImage();
}
