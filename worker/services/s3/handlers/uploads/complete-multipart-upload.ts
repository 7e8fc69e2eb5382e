import type { Answer } from '../../../../engine/answer';
import { checksumHeader } from '../../../../engine/s3/checksums/algorithms';
import { claimedChecksum } from '../../../../engine/s3/checksums/claimed-checksum';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { StoreInput } from '../../../../engine/s3/store/store-calls';
import { documentIfAny } from '../../answers/document-body';
import { xmlAnswer } from '../../answers/plain-answers';
import { NO_CLAIMS } from '../../body/body-claims';
import { parseCompleteUpload } from '../../documents/complete-upload-document';
import { renderCompletedUpload } from '../../documents/upload-results';
import type { S3Call } from '../../s3-call';
import type { SentHeaders } from '../../sent-headers';
import { notifyWritten } from '../answers/notify-written';
import { writtenHeaders } from '../answers/written-headers';
import { writeConditions } from '../requests/conditions';
import { uploadNamed } from '../requests/upload-named';

const COUNT = /-\d{1,5}$/;

export async function completeMultipartUpload(call: S3Call): Promise<Answer> {
  const { headers } = call;
  const { bucket, key, uploadId } = uploadNamed(call);
  // The checksum in its headers is that of the object, not of the document.
  const parts = parseCompleteUpload(await documentIfAny(call, NO_CLAIMS));
  const written = await call.store.call('completeUpload', call.asker(), {
    bucket,
    key,
    uploadId,
    parts,
    checksum: wholeChecksum(headers),
    checksumType: headers.get('x-amz-checksum-type'),
    size: wholeSize(headers.get('x-amz-mp-object-size')),
    conditions: writeConditions(headers),
  });
  notifyWritten(call, { bucket, key }, 'CompleteMultipartUpload', written);
  const { etag, checksum } = written;
  const document = renderCompletedUpload({
    location: call.location(bucket, key),
    bucket,
    key,
    etag,
    checksum,
  });
  return xmlAnswer(document, writtenHeaders(call, written));
}

/** As it came: that of a composite checksum may end in the number of parts, which no header of a body does. */
function wholeChecksum(headers: SentHeaders): StoreInput<'completeUpload'>['checksum'] {
  const plain = [...headers].map(([name, value]): [string, string] => [name, value.replace(COUNT, '')]);
  const claim = claimedChecksum(plain, null);
  if (!claim) return null;
  return { algorithm: claim.algorithm, value: headers.get(checksumHeader(claim.algorithm))?.trim() ?? '' };
}

function wholeSize(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d{1,15}$/.test(header)) return Number(header);
  throw new S3Error('InvalidRequest', { message: 'Value for x-amz-mp-object-size header is invalid.' });
}
