import { S3Error } from '../../../engine/s3/s3-error';
import type { ByteSource } from './byte-source';

/** A body that ends before the length that was declared for it is refused. */
export function measuredSource(source: ByteSource, expected: number): ByteSource {
  let provided = 0;
  return {
    async next() {
      // Its end need not be waited for.
      if (provided === expected) return null;
      const bytes = await source.next();
      provided += bytes?.byteLength ?? 0;
      if (bytes ? provided > expected : provided < expected) throw wrongLength(expected, provided);
      return bytes;
    },
    cancel: (reason) => source.cancel(reason),
  };
}

export function wrongLength(expected: number, provided: number): S3Error {
  return new S3Error('IncompleteBody', {
    details: { NumberBytesExpected: `${expected}`, NumberBytesProvided: `${provided}` },
  });
}
