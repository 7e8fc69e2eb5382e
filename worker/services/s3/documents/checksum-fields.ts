import { type ChecksumAlgorithm, checksumElement } from '../../../engine/s3/checksums/algorithms';
import type { ChecksumType } from '../../../engine/s3/checksums/multipart-checksum';
import type { XmlFields } from './write-xml';

/** A checksum as it is shown; a composite one ends in "-" and the number of parts. */
export type ShownChecksum = { algorithm: ChecksumAlgorithm; value: string; type?: ChecksumType };

export function checksumFields(checksum: ShownChecksum | null | undefined): XmlFields {
  if (!checksum) return {};
  const { algorithm, value, type } = checksum;
  return { [checksumElement(algorithm)]: value, ChecksumType: type };
}
