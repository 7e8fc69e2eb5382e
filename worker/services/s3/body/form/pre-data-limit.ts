import { S3Error } from '../../../../engine/s3/s3-error';

/** Everything before the content of the file: fields, heads of parts and boundaries. */
export const MOST_PRE_DATA = 20_480;

export function requirePreData(bytes: number): void {
  if (bytes <= MOST_PRE_DATA) return;
  throw new S3Error('MaxPostPreDataLengthExceeded', {
    details: { MaxPostPreDataLengthBytes: `${MOST_PRE_DATA}` },
  });
}
