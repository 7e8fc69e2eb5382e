import { type ChecksumAlgorithm, isCrc } from '../../../engine/s3/checksums/algorithms';
import { compositeChecksum } from '../../../engine/s3/checksums/composite';
import { joinedCrc } from '../../../engine/s3/checksums/joined-crcs';
import type { MultipartChecksum } from '../../../engine/s3/checksums/multipart-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import type { StoreInput } from '../../../engine/s3/store/store-calls';
import type { Checksum } from '../../../engine/s3/store/stored-version';
import { type PartRow, storedPart } from './part-rows';
import { differentAlgorithm } from './put-part';

/** Of the object that the parts become, without reading their bytes. */
export function checksumOfParts({ algorithm, type }: MultipartChecksum, parts: readonly PartRow[]): Checksum {
  const measured = parts.map((part) => ({ size: part.size, checksum: partChecksum(part, algorithm) }));
  if (type === 'FULL_OBJECT' && isCrc(algorithm))
    return { algorithm, type, value: joinedCrc(algorithm, measured) };
  const values = measured.map(({ checksum }) => checksum);
  return { algorithm, type: 'COMPOSITE', value: compositeChecksum(algorithm, values) };
}

/** What a client says of an upload that was begun without an algorithm is not looked at, as at Amazon. */
export function requireClaimedChecksum(
  { algorithm, isAsked }: MultipartChecksum,
  { value }: Checksum,
  claimed: StoreInput<'completeUpload'>['checksum'],
): void {
  if (!claimed || !isAsked) return;
  if (claimed.algorithm !== algorithm) throw differentAlgorithm(algorithm, claimed.algorithm);
  // A composite one is taken without the number of parts, too.
  if (claimed.value === value || claimed.value === value.split('-')[0]) return;
  throw new S3Error('BadDigest', {
    message: `The ${algorithm.toLowerCase()} you specified did not match the calculated checksum.`,
  });
}

/** putPart takes none without it. */
function partChecksum(part: PartRow, algorithm: ChecksumAlgorithm): string {
  const value = storedPart(part).checksums[algorithm];
  if (value === undefined) throw new S3Error('InternalError');
  return value;
}
