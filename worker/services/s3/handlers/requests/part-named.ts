import type { S3Call } from '../../s3-call';
import { partNumber } from './part-number';
import { type UploadNamed, uploadNamed } from './upload-named';

export function partNamed(call: S3Call): { upload: UploadNamed; number: number } {
  const number = partNumber(call.operation.query);
  if (number === null) throw new Error(`${call.operation.name} names no part.`);
  return { upload: uploadNamed(call), number };
}
