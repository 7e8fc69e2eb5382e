import { CHECKSUM_ALGORITHMS, type ChecksumAlgorithm } from '../../../engine/s3/checksums/algorithms';
import type { MultipartChecksum } from '../../../engine/s3/checksums/multipart-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import type { CompletedPart } from '../../../engine/s3/store/store-calls';
import { invalidPart } from './chosen-parts';
import { type PartRow, storedPart } from './part-rows';

/** Whether what a client says of each part is what was said of it before; `named` are the same parts. */
export function checkChecksums(
  checksum: MultipartChecksum,
  upload: string,
  parts: readonly PartRow[],
  named: readonly CompletedPart[],
): void {
  for (const [index, part] of parts.entries()) {
    const told = named[index];
    if (told) checkPart(checksum, upload, part, told);
  }
}

function checkPart(
  { algorithm, type, isAsked }: MultipartChecksum,
  upload: string,
  part: PartRow,
  told: CompletedPart,
): void {
  const others = CHECKSUM_ALGORITHMS.filter((each) => each in told.checksums && each !== algorithm);
  const value = told.checksums[algorithm];
  if (!isAsked) {
    if (value !== undefined || others.length > 0) throw invalidPart(upload, told);
    return;
  }
  if (value !== undefined) {
    if (value !== storedPart(part).checksums[algorithm]) throw invalidPart(upload, told);
    return;
  }
  const [other] = others;
  if (other) throw otherChecksum(other, part.number);
  if (type === 'COMPOSITE') throw missingChecksum(algorithm, part.number);
}

function otherChecksum(algorithm: ChecksumAlgorithm, number: number): S3Error {
  return new S3Error('BadDigest', {
    message: `The ${algorithm.toLowerCase()} you specified for part ${number} did not match what we received.`,
  });
}

function missingChecksum(algorithm: ChecksumAlgorithm, number: number): S3Error {
  return new S3Error('InvalidRequest', {
    message: `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
  });
}
