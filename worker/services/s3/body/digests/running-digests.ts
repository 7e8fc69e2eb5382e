import { startCrc } from '../../../../engine/s3/checksums/running-crc';
import { startHash } from './running-hash';
import { toldDigests } from './told-digests';
import { type Digests, isSha1Wanted, isSha256Wanted, type WantedDigests, wantedCrcs } from './wanted-digests';

/** Digests of bytes that pass by once. Whoever feeds waits for `write`, so a slow hash slows the sender. */
export type RunningDigests = {
  write(bytes: Uint8Array): Promise<void>;
  finish(): Promise<Digests>;
};

export function startDigests(wanted: WantedDigests): RunningDigests {
  const md5 = startHash('MD5');
  const sha1 = isSha1Wanted(wanted) ? startHash('SHA-1') : null;
  const sha256 = isSha256Wanted(wanted) ? startHash('SHA-256') : null;
  const crcs = wantedCrcs(wanted).map((name) => [name, startCrc(name)] as const);
  return {
    async write(bytes) {
      const hashed = Promise.all([md5.write(bytes), sha1?.write(bytes), sha256?.write(bytes)]);
      for (const [, crc] of crcs) crc.update(bytes);
      await hashed;
    },
    async finish() {
      const raw = await Promise.all([md5.digest(), sha1?.digest() ?? null, sha256?.digest() ?? null]);
      const values = crcs.map(([name, crc]) => [name, crc.digest()] as const);
      return toldDigests({ md5: raw[0], sha1: raw[1], sha256: raw[2], crcs: values }, wanted);
    },
  };
}
