import { S3Error } from '../../../engine/s3/s3-error';
import type { SignedRequest } from './signed-request';

/** Of these S3 takes only what was signed; `x-amz-content-sha256` is a part of the signature anyhow. */
function mustBeSigned(name: string): boolean {
  if (name === 'content-md5') return true;
  return name.startsWith('x-amz-') && name !== 'x-amz-content-sha256';
}

/** Refuses a request with a header that somebody may have added to a signed one. */
export function requireAllSigned({ headers }: SignedRequest, signedHeaders: readonly string[]): void {
  const unsigned = ['host', ...[...headers.keys()].filter(mustBeSigned)].filter(
    (name) => !signedHeaders.includes(name),
  );
  if (unsigned.length === 0) return;
  throw new S3Error('AccessDenied', {
    message: 'There were headers present in the request which were not signed',
    details: { HeadersNotSigned: unsigned.join(', ') },
  });
}
