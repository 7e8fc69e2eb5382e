import { bytesOfBase64 } from '../../../engine/base64';
import { inspectImage } from '../../../engine/images/inspect-image';
import type { Raster } from '../../../engine/images/raster';
import type { ImagesContext } from '../compiled';
import { type KnownPicture, type SeenPicture, type SentPicture, seePicture } from '../vendors/seen-picture';
import { fileNameOf, shelvedPicture } from '../vendors/shelved-picture';
import { smallPicture } from '../vendors/small-picture';
import type { Turns } from '../vendors/turns';
import { RekognitionError } from './rekognition-error';
import type { SentImage } from './requests/image-request';

const MEGABYTE = 1024 * 1024;
const MOST_SENT = 5 * MEGABYTE;
const MOST_STORED = 15 * MEGABYTE;

/** What an operation works with. */
export type RekognitionCall = { context: ImagesContext; turns: Turns };

/** What is seen in the picture that a request names; `colours` where its pixels are needed. */
export async function seeImage(
  image: SentImage,
  { context, turns }: RekognitionCall,
  wants: { colours: boolean } = { colours: false },
): Promise<SeenPicture> {
  const picture = knownPicture(await sentPicture(image, context));
  const small = wants.colours ? await decoded(picture, context) : null;
  return seePicture(picture, { context, turns, small });
}

/** Either the bytes or where they lie, never both. */
async function sentPicture({ Bytes, S3Object }: SentImage, context: ImagesContext): Promise<SentPicture> {
  if (typeof Bytes === 'string' && !S3Object) {
    return { bytes: sentBytes(Bytes), file_name: null, metadata: {} };
  }
  if (typeof Bytes === 'string' || !S3Object?.Bucket || !S3Object.Name) {
    throw RekognitionError.ofService('InvalidParameterException');
  }
  const found = await shelvedPicture(
    {
      bucket: S3Object.Bucket,
      key: S3Object.Name,
      version_id: S3Object.Version ?? null,
      most_bytes: MOST_STORED,
    },
    context,
  );
  if (found.ok) return { bytes: found.bytes, file_name: fileNameOf(found.key), metadata: found.metadata };
  context.why.checks = [...(context.why.checks ?? []), { part: 'S3Object', ok: false, actual: found.detail }];
  const isLarge = found.because === 'too_large';
  throw RekognitionError.ofService(isLarge ? 'ImageTooLargeException' : 'InvalidS3ObjectException');
}

function sentBytes(base64: string): Uint8Array {
  const bytes = bytesOfBase64(base64);
  if (bytes === null) {
    throw RekognitionError.ofFront('SerializationException', 'The image bytes are not base64.');
  }
  if (bytes.byteLength > MOST_SENT) {
    throw RekognitionError.ofService(
      'ImageTooLargeException',
      `Image bytes have a length of ${bytes.byteLength}; at most ${MOST_SENT} are allowed.`,
    );
  }
  return bytes;
}

/** Rekognition reads JPEG and PNG, and nothing else. */
function knownPicture(picture: SentPicture): KnownPicture {
  const inspected = inspectImage(picture.bytes);
  if (inspected.ok && (inspected.image.format === 'jpeg' || inspected.image.format === 'png')) {
    return { ...picture, facts: inspected.image };
  }
  throw RekognitionError.ofService('InvalidImageFormatException');
}

const UNDECODED = {
  too_large: 'ImageTooLargeException',
  broken: 'InvalidImageFormatException',
  busy: 'ThrottlingException',
} as const;

async function decoded(picture: KnownPicture, { config }: ImagesContext): Promise<Raster> {
  const decoded = await smallPicture(picture, config.limits.max_pixels);
  if (decoded.ok) return decoded.small;
  throw RekognitionError.ofService(UNDECODED[decoded.because]);
}
