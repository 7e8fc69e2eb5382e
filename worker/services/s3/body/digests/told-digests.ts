import { base64OfBytes } from '../../../../engine/base64';
import { hexOfBytes } from '../../../../engine/hex';
import type { CrcAlgorithm } from '../../../../engine/s3/checksums/algorithms';
import type { Digests, WantedDigests } from './wanted-digests';

export type RawDigests = {
  md5: ArrayBuffer;
  sha1: ArrayBuffer | null;
  sha256: ArrayBuffer | null;
  crcs: readonly (readonly [CrcAlgorithm, Uint8Array])[];
};

export function toldDigests({ md5, sha1, sha256, crcs }: RawDigests, wanted: WantedDigests): Digests {
  const checksums: Digests['checksums'] = {};
  for (const [algorithm, value] of crcs) checksums[algorithm] = base64OfBytes(value);
  if (sha1) checksums.SHA1 = base64OfBytes(new Uint8Array(sha1));
  if (sha256 && wanted.algorithms.includes('SHA256'))
    checksums.SHA256 = base64OfBytes(new Uint8Array(sha256));
  return {
    md5: hexOfBytes(new Uint8Array(md5)),
    sha256: sha256 && hexOfBytes(new Uint8Array(sha256)),
    checksums,
  };
}
