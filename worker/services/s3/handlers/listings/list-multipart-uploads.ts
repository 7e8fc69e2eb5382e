import type { Answer } from '../../../../engine/answer';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderListUploads } from '../../documents/list-uploads-document';
import type { S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';
import { wholeNumber } from '../whole-number';
import { listParameters } from './list-parameters';

const UPLOADS = { least: 1, most: 1000, byDefault: 1000 };

export async function listMultipartUploads(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { query } = call.operation;
  const parameters = listParameters(query);
  const maxUploads = wholeNumber(query, 'max-uploads', UPLOADS);
  const keyMarker = query.get('key-marker') ?? '';
  // Without a key it says nothing.
  const uploadIdMarker = keyMarker === '' ? '' : (query.get('upload-id-marker') ?? '');
  const listing = await call.store.call('listUploads', call.asker(), {
    bucket,
    prefix: parameters.prefix,
    delimiter: parameters.delimiter ?? '',
    after: keyMarker,
    afterUpload: uploadIdMarker || null,
    most: maxUploads,
  });
  const { last, lastUpload, isTruncated } = listing;
  const body = renderListUploads({
    ...parameters,
    bucket,
    keyMarker,
    uploadIdMarker,
    nextKeyMarker: isTruncated ? (last ?? undefined) : undefined,
    nextUploadIdMarker: isTruncated ? (lastUpload ?? undefined) : undefined,
    maxUploads,
    isTruncated,
    uploads: listing.rows.map((upload) => ({
      key: upload.key,
      uploadId: upload.uploadId,
      initiator: call.owner(upload.initiator),
      owner: call.owner(upload.owner),
      storageClass: upload.storageClass,
      initiatedAt: upload.initiatedAt,
      checksum: upload.checksum.isAsked ? upload.checksum : undefined,
    })),
    commonPrefixes: listing.commonPrefixes,
  });
  return xmlAnswer(body);
}
