import type { Written } from '../../../../engine/s3/store/store-calls';
import type { S3Call } from '../../s3-call';
import type { ObjectNamed } from '../requests/object-named';

type Creation = 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload';

export function notifyWritten(
  call: S3Call,
  { bucket, key }: ObjectNamed,
  creation: Creation,
  { versionId, size, etag, notify }: Written,
): void {
  const event = `ObjectCreated:${creation}`;
  call.notify({ event, bucket, key, versionId, size, etag, targets: notify });
}
