import type { Answer } from '../../../../engine/answer';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { Copied, StoreInput } from '../../../../engine/s3/store/store-calls';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderCopiedObject } from '../../documents/upload-results';
import type { S3Call } from '../../s3-call';
import { notifyWritten } from '../answers/notify-written';
import { versionHeader } from '../answers/version-header';
import { writtenHeaders } from '../answers/written-headers';
import { copyDigests } from '../bodies/copy-digests';
import { askedCopy } from '../requests/asked-copy';
import { objectNamed } from '../requests/object-named';

/** How often a source may change while it is read. */
const TRIES = 3;

export async function copyObject(call: S3Call): Promise<Answer> {
  const named = objectNamed(call);
  const copied = await copy(call, askedCopy(call.headers, named, call.context.now));
  notifyWritten(call, named, 'Copy', copied);
  const { etag, modifiedAt, checksum, sourceVersionId } = copied;
  return xmlAnswer(renderCopiedObject({ etag, lastModified: modifiedAt, checksum }), [
    ...writtenHeaders(call, copied),
    ...versionHeader(sourceVersionId, 'x-amz-copy-source-version-id'),
  ]);
}

async function copy(call: S3Call, asked: StoreInput<'copyObject'>): Promise<Copied> {
  const asker = call.asker(undefined, { tags: asked.tags });
  let input = asked;
  for (let tried = 0; tried < TRIES; tried++) {
    const copied = await call.store.call('copyObject', asker, input);
    if (!('toDigest' in copied)) return copied;
    input = { ...asked, digests: await copyDigests(call.blobs, copied.toDigest) };
  }
  throw new S3Error('ConditionalRequestConflict');
}
