import { S3Error } from '../../../../engine/s3/s3-error';
import { readFraming } from '../../body/aws-chunked/read-framing';
import { readContentLength } from '../../body/content-length';
import type { SentHeaders } from '../../sent-headers';
import type { Payload } from '../../signature/verified';

/** What one request can bring, to an object or a part. */
export const BODY_BYTES_MOST = 5 * 1024 ** 3;

/** How many bytes will come, without their framing: S3 takes no body of which nobody knows. */
export function announcedSize(headers: SentHeaders, payload: Payload): number {
  const size =
    payload.kind === 'chunks'
      ? readFraming(headers, payload).decodedLength
      : readContentLength(headers.get('content-length'));
  if (size === null) throw new S3Error('MissingContentLength');
  requireSize(size, BODY_BYTES_MOST);
  return size;
}

export function requireSize(size: number, most: number): void {
  if (size <= most) return;
  throw new S3Error('EntityTooLarge', {
    details: { ProposedSize: String(size), MaxSizeAllowed: String(most) },
  });
}
