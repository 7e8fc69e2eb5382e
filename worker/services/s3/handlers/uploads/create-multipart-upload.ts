import type { Answer, HeaderList } from '../../../../engine/answer';
import { multipartChecksum } from '../../../../engine/s3/checksums/multipart-checksum';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderInitiatedUpload } from '../../documents/upload-results';
import type { S3Call } from '../../s3-call';
import { encryptionHeaders } from '../answers/encryption-headers';
import { newObject } from '../requests/new-object';
import { objectNamed } from '../requests/object-named';

export async function createMultipartUpload(call: S3Call): Promise<Answer> {
  const { headers } = call;
  const named = objectNamed(call);
  const object = newObject(headers, call.context.now);
  const checksum = multipartChecksum(
    headers.get('x-amz-checksum-algorithm'),
    headers.get('x-amz-checksum-type'),
  );
  const asker = call.asker(undefined, { tags: headers.has('x-amz-tagging') ? object.tags : null });
  const upload = await call.store.call('createUpload', asker, { ...named, object, checksum });
  const asked: HeaderList = checksum.isAsked
    ? [
        ['x-amz-checksum-algorithm', checksum.algorithm],
        ['x-amz-checksum-type', checksum.type],
      ]
    : [];
  return xmlAnswer(renderInitiatedUpload({ ...named, uploadId: upload.uploadId }), [
    ...encryptionHeaders(call, upload.encryption),
    ...asked,
  ]);
}
