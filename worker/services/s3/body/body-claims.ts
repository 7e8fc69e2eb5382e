import { hexOfBytes } from '../../../engine/hex';
import { exactBase64 } from '../../../engine/s3/checksums/checksum-value';
import {
  type ClaimedChecksum,
  claimedChecksum,
  requireNamedAlgorithm,
} from '../../../engine/s3/checksums/claimed-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import type { SentHeaders } from '../sent-headers';
import type { Payload } from '../signature/verified';

/** What a client says about the body that it sends, checked as far as it can be without the body. */
export type BodyClaims = {
  /** In hex. */
  md5: string | null;
  checksum: ClaimedChecksum | null;
};

export const NO_CLAIMS: BodyClaims = { md5: null, checksum: null };

/** From headers only: S3 takes no checksum from the query of a presigned URL. */
export function readBodyClaims(headers: SentHeaders, payload: Payload): BodyClaims {
  const trailers = headers.get('x-amz-trailer');
  const checksum = claimedChecksum(headers, trailers);
  requireNamedAlgorithm(headers.get('x-amz-sdk-checksum-algorithm'), checksum);
  if (checksum?.value === null && payload.kind !== 'chunks') throw new S3Error('MalformedTrailerError');
  return { md5: claimedMd5(headers.get('content-md5')), checksum };
}

function claimedMd5(header: string | null): string | null {
  if (header === null) return null;
  const bytes = exactBase64(header.trim(), 16);
  if (bytes) return hexOfBytes(bytes);
  throw new S3Error('InvalidDigest', {
    message: 'The Content-MD5 you specified was invalid.',
    details: { 'Content-MD5': header },
  });
}
