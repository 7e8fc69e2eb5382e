import type { ImageFacts } from '../../../engine/images/facts';
import type { Raster } from '../../../engine/images/raster';
import type { Refusal } from '../../refusal';
import { undecodable } from '../answers/image-refusals';
import { bad, good, type Or } from '../answers/refusals';
import { BrokenImage, UndecodableImage } from '../codecs/codec-errors';
import { CodecsBusy } from '../codecs/job-line';
import { decodeSmall } from '../variants/make-variants';

/** What colours and the blur hash are computed from: a picture whose pixels are broken is refused. */
export async function smallOf(bytes: Uint8Array, facts: ImageFacts): Promise<Or<Raster>> {
  try {
    return good(await decodeSmall(bytes, facts));
  } catch (error) {
    if (error instanceof CodecsBusy) return bad({ ...BUSY, detail: error.message });
    if (error instanceof UndecodableImage) return bad(undecodable(error.message, facts.format));
    if (!(error instanceof BrokenImage)) throw error;
    return bad({
      status: 422,
      code: 'malformed',
      title: 'The image is broken',
      detail: error.message,
      step: 'image',
    });
  }
}

const BUSY: Omit<Refusal, 'detail'> = {
  status: 503,
  code: 'busy',
  title: 'Too much is being done at once',
  step: 'image',
  headers: [['retry-after', '1']],
};
