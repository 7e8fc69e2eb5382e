import type { Found } from '../../../../engine/s3/store/store-calls';
import type { Checksum } from '../../../../engine/s3/store/stored-version';

/** Of what is answered: a client that checks it would find that of the whole to be wrong for a range. */
export function shownChecksum({ version, range, partNumber, partChecksum }: Found): Checksum | null {
  const { checksum } = version;
  if (!checksum) return null;
  if (partNumber !== null && version.partCount !== null)
    return partChecksum === null ? null : { ...checksum, value: partChecksum };
  const isWhole = range === null || range.length === version.size;
  return isWhole ? checksum : null;
}
