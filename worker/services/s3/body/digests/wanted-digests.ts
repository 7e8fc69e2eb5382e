import { type ChecksumAlgorithm, type CrcAlgorithm, isCrc } from '../../../../engine/s3/checksums/algorithms';

export type WantedDigests = {
  algorithms: readonly ChecksumAlgorithm[];
  /** Whether the signature promised a SHA-256 of the body. */
  sha256: boolean;
};

export type Digests = {
  /** In hex. */
  md5: string;
  /** In hex; null where nobody wanted it. */
  sha256: string | null;
  /** In base64. */
  checksums: Partial<Record<ChecksumAlgorithm, string>>;
};

export function wantedCrcs({ algorithms }: WantedDigests): CrcAlgorithm[] {
  return algorithms.filter(isCrc);
}

export function isSha1Wanted({ algorithms }: WantedDigests): boolean {
  return algorithms.includes('SHA1');
}

export function isSha256Wanted({ algorithms, sha256 }: WantedDigests): boolean {
  return sha256 || algorithms.includes('SHA256');
}
