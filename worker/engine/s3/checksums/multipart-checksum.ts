import { S3Error } from '../s3-error';
import { algorithmNamed, CHECKSUM_ALGORITHMS, type ChecksumAlgorithm, DEFAULT_ALGORITHM } from './algorithms';

export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT';

/** What an upload was begun with; `isAsked` is false where the client left the choice to S3. */
export type MultipartChecksum = { algorithm: ChecksumAlgorithm; type: ChecksumType; isAsked: boolean };

/** From `x-amz-checksum-algorithm` and `x-amz-checksum-type` of a CreateMultipartUpload. */
export function multipartChecksum(
  algorithmHeader: string | null,
  typeHeader: string | null,
): MultipartChecksum {
  const type = typeHeader === null ? null : checksumTypeNamed(typeHeader);
  if (algorithmHeader === null) {
    if (type) {
      throw invalidRequest(
        'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
      );
    }
    return { algorithm: DEFAULT_ALGORITHM, type: 'FULL_OBJECT', isAsked: false };
  }
  const algorithm = requireAlgorithm(algorithmHeader);
  const chosen = type ?? (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE');
  if (!isAllowed(algorithm, chosen)) {
    throw invalidRequest(
      `The ${chosen} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  }
  return { algorithm, type: chosen, isAsked: true };
}

/** An algorithm that a header asks for by name. */
export function requireAlgorithm(value: string): ChecksumAlgorithm {
  const algorithm = algorithmNamed(value);
  if (algorithm) return algorithm;
  throw invalidRequest(
    `Checksum algorithm provided is unsupported. Please try again with any of the valid types: [${CHECKSUM_ALGORITHMS.join(', ')}]`,
  );
}

/** A CompleteMultipartUpload that names a type must name that of the upload. */
export function requireSameType(typeHeader: string | null, type: ChecksumType): void {
  if (typeHeader === null || checksumTypeNamed(typeHeader) === type) return;
  throw invalidRequest(
    `The upload was created using the ${type} checksum mode. The complete request must use the same checksum mode.`,
  );
}

function isAllowed(algorithm: ChecksumAlgorithm, type: ChecksumType): boolean {
  if (type === 'COMPOSITE') return algorithm !== 'CRC64NVME';
  return algorithm !== 'SHA1' && algorithm !== 'SHA256';
}

function checksumTypeNamed(value: string): ChecksumType {
  const type = value.trim().toUpperCase();
  if (type === 'COMPOSITE' || type === 'FULL_OBJECT') return type;
  throw invalidRequest('Value for x-amz-checksum-type header is invalid.');
}

function invalidRequest(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
