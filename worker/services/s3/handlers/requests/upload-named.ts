import { S3Error } from '../../../../engine/s3/s3-error';
import type { S3Call } from '../../s3-call';
import { type ObjectNamed, objectNamed } from './object-named';

export type UploadNamed = ObjectNamed & { uploadId: string };

export function uploadNamed(call: S3Call): UploadNamed {
  const uploadId = call.operation.query.get('uploadId') ?? '';
  if (call.isStruckBy('upload_lost')) throw new S3Error('NoSuchUpload', { details: { UploadId: uploadId } });
  return { ...objectNamed(call), uploadId };
}
