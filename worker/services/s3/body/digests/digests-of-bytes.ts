import { crcOf } from '../../../../engine/s3/checksums/running-crc';
import { toldDigests } from './told-digests';
import { type Digests, isSha1Wanted, isSha256Wanted, type WantedDigests, wantedCrcs } from './wanted-digests';

export async function digestsOfBytes(bytes: Uint8Array, wanted: WantedDigests): Promise<Digests> {
  const [md5, sha1, sha256] = await Promise.all([
    crypto.subtle.digest('MD5', bytes),
    isSha1Wanted(wanted) ? crypto.subtle.digest('SHA-1', bytes) : null,
    isSha256Wanted(wanted) ? crypto.subtle.digest('SHA-256', bytes) : null,
  ]);
  const crcs = wantedCrcs(wanted).map((name) => [name, crcOf(name, bytes)] as const);
  return toldDigests({ md5, sha1, sha256, crcs }, wanted);
}
