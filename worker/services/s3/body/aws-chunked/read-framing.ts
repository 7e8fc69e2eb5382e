import { S3Error } from '../../../../engine/s3/s3-error';
import type { SentHeaders } from '../../sent-headers';
import type { Payload } from '../../signature/verified';
import type { AwsChunked } from './aws-chunked-source';

/** How a body in chunks is to be read, by the headers of its request. */
export function readFraming(
  headers: Pick<SentHeaders, 'get'>,
  payload: Payload & { kind: 'chunks' },
): AwsChunked {
  return {
    decodedLength: readDecodedLength(headers.get('x-amz-decoded-content-length')),
    announced: readAnnounced(headers.get('x-amz-trailer')),
    hasTrailer: payload.trailer,
    signing: payload.signing,
  };
}

/** What an object keeps of its client's Content-Encoding: the framing is not part of it. */
export function storedContentEncoding(header: string | null): string | null {
  const encodings = (header ?? '').split(',').map((encoding) => encoding.trim());
  return encodings.filter((encoding) => encoding !== '' && encoding !== 'aws-chunked').join(',') || null;
}

function readDecodedLength(header: string | null): number {
  if (header === null || !/^[0-9]{1,15}$/.test(header.trim())) throw new S3Error('MissingContentLength');
  return Number(header);
}

function readAnnounced(header: string | null): string[] {
  const names = (header ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'x-amz-trailer-signature');
}
