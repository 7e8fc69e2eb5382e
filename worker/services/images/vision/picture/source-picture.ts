import { readAtMost } from '../../../../platform/outbound/bounded-stream';
import type { ImagesContext } from '../../compiled';
import type { SentPicture } from '../../vendors/seen-picture';
import { fileNameOf, shelvedPicture } from '../../vendors/shelved-picture';
import type { AnnotateWish } from '../request/read-annotate';
import { badImage, PictureError } from '../vision-error';

const MEBIBYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEBIBYTE;
const PATIENCE_MS = 10_000;

const UNREACHABLE = 'We can not access the URL currently. Please download the content and pass it in.';
const NOT_ALLOWED =
  "We're not allowed to access the URL on your behalf. Please download the content and pass it in.";

/** Sent along, or fetched from where it lies. Bytes come before an address. */
export async function sourcePicture(
  { content, uri }: Pick<AnnotateWish, 'content' | 'uri'>,
  context: ImagesContext,
): Promise<SentPicture> {
  if (content) return { bytes: content, file_name: null, metadata: {} };
  if (uri === '') {
    throw new PictureError('INVALID_ARGUMENT', 'Request must specify image and features.');
  }
  if (uri.startsWith('gs://')) return storedPicture(uri, context);
  if (/^https?:\/\//i.test(uri)) return fetchedPicture(uri, context);
  throw new PictureError('INVALID_ARGUMENT', `Invalid image URI: ${uri}`);
}

/** gs://bucket/object, of an `s3` group of the project. */
async function storedPicture(uri: string, context: ImagesContext): Promise<SentPicture> {
  const path = uri.slice('gs://'.length);
  const slash = path.indexOf('/');
  if (slash < 1 || slash === path.length - 1) {
    throw new PictureError('INVALID_ARGUMENT', `Invalid GCS path specified: ${uri}`);
  }
  const found = await shelvedPicture(
    { bucket: path.slice(0, slash), key: path.slice(slash + 1), version_id: null, most_bytes: MOST_BYTES },
    context,
  );
  if (found.ok) return { bytes: found.bytes, file_name: fileNameOf(found.key), metadata: found.metadata };
  explain(context, found.detail);
  if (found.because === 'too_large') throw badImage();
  throw new PictureError('NOT_FOUND', `Error opening file: ${uri}.`);
}

async function fetchedPicture(uri: string, context: ImagesContext): Promise<SentPicture> {
  const result = await context.ports.outbound.send({
    url: uri,
    method: 'GET',
    headers: new Headers({ accept: 'image/*' }),
    body: null,
    timeoutMs: PATIENCE_MS,
    // A longer one is told apart from one that broke off.
    mostBytes: MOST_BYTES + MEBIBYTE,
    redirects: 5,
  });
  if (!result.ok) {
    explain(context, result.reason);
    if (result.because === 'refused') throw new PictureError('PERMISSION_DENIED', NOT_ALLOWED);
    throw new PictureError('UNAVAILABLE', UNREACHABLE);
  }
  const { response, url } = result;
  if (!response.ok) {
    await response.body?.cancel();
    explain(context, `It was answered with ${response.status}.`);
    const isForbidden = response.status === 401 || response.status === 403;
    if (isForbidden) throw new PictureError('PERMISSION_DENIED', NOT_ALLOWED);
    throw new PictureError('UNAVAILABLE', UNREACHABLE);
  }
  const bytes = await readBody(response, context);
  return { bytes, file_name: fileNameOf(new URL(url).pathname), metadata: {} };
}

/** A server may hang up, or send without an end. */
async function readBody(response: Response, context: ImagesContext): Promise<Uint8Array> {
  const bytes = await readAtMost(response.body, MOST_BYTES).catch((error: unknown) => {
    explain(context, error instanceof Error ? error.message : String(error));
    throw new PictureError('UNAVAILABLE', UNREACHABLE);
  });
  if (bytes) return bytes;
  explain(context, `It has more than ${MOST_BYTES} bytes.`);
  throw badImage();
}

function explain({ why }: ImagesContext, actual: string): void {
  why.checks = [...(why.checks ?? []), { part: 'image source', ok: false, actual }];
}
