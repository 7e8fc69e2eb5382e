import type { Answer } from '../../../../engine/answer';
import { noContent } from '../../answers/plain-answers';
import type { S3Call } from '../../s3-call';
import { objectNamed } from '../requests/object-named';

export async function abortMultipartUpload(call: S3Call): Promise<Answer> {
  const begun = Date.parse(call.headers.get('x-amz-if-match-initiated-time') ?? '');
  await call.store.call('abortUpload', call.asker(), {
    ...objectNamed(call),
    uploadId: call.operation.query.get('uploadId') ?? '',
    initiatedAt: Number.isNaN(begun) ? null : begun,
  });
  return noContent();
}
