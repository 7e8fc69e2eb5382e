import { S3Error } from '../s3-error';
import type { ByteRange } from './byte-range';

const COPY_RANGE = /^bytes=([0-9]+)-([0-9]+)$/;

/** What `x-amz-copy-source-range` takes of a source of `size` bytes: stricter than a GET, for a part is made of it. */
export function readCopyRange(header: string, size: number): ByteRange {
  const [, first, last] = COPY_RANGE.exec(header) ?? [];
  const start = Number(first);
  const end = Number(last);
  if (first === undefined || last === undefined || start > end) {
    throw invalidRange(
      header,
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
    );
  }
  if (start >= size) {
    throw new S3Error('InvalidRequest', {
      message: 'The specified copy range is invalid for the source object size',
    });
  }
  if (end >= size)
    throw invalidRange(header, `Range specified is not valid for source object of size: ${size}`);
  return { start, length: end - start + 1 };
}

function invalidRange(header: string, message: string): S3Error {
  return new S3Error('InvalidArgument', {
    message,
    details: { ArgumentName: 'x-amz-copy-source-range', ArgumentValue: header },
  });
}
