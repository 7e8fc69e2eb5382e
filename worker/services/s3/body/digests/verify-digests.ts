import { base64OfBytes } from '../../../../engine/base64';
import { bytesOfHex } from '../../../../engine/hex';
import type { ChecksumAlgorithm } from '../../../../engine/s3/checksums/algorithms';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { Digests } from './wanted-digests';

export type ExpectedDigests = {
  /** In hex, in whatever case the client writes it. */
  sha256: string | null;
  /** In hex. */
  md5: string | null;
  checksum: { algorithm: ChecksumAlgorithm; value: string } | null;
};

/** Throws what S3 answers when a body is not the one that its client spoke of. */
export function verifyDigests(digests: Digests, { sha256, md5, checksum }: ExpectedDigests): void {
  if (sha256 !== null && sha256.toLowerCase() !== digests.sha256) throw differentPayload(sha256, digests);
  if (md5 !== null && md5 !== digests.md5) throw differentMd5(md5, digests.md5);
  if (checksum && checksum.value !== digests.checksums[checksum.algorithm]) {
    throw new S3Error('BadDigest', {
      message: `The ${checksum.algorithm} you specified did not match the calculated checksum.`,
    });
  }
}

function differentPayload(promised: string, { sha256 }: Digests): S3Error {
  return new S3Error('XAmzContentSHA256Mismatch', {
    details: { ClientComputedContentSHA256: promised, S3ComputedContentSHA256: sha256 ?? '' },
  });
}

/** S3 tells the one in base64 and the other in hex. */
function differentMd5(expected: string, calculated: string): S3Error {
  return new S3Error('BadDigest', {
    message: 'The Content-MD5 you specified did not match what we received.',
    details: { CalculatedDigest: base64OfBytes(bytesOfHex(calculated)), ExpectedDigest: expected },
  });
}
