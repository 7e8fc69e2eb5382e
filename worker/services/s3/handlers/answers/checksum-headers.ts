import type { HeaderList } from '../../../../engine/answer';
import { checksumHeader } from '../../../../engine/s3/checksums/algorithms';
import type { Checksum } from '../../../../engine/s3/store/stored-version';

export function checksumHeaders(checksum: Checksum | null): HeaderList {
  if (!checksum) return [];
  const { algorithm, type, value } = checksum;
  return [
    [checksumHeader(algorithm), value],
    ['x-amz-checksum-type', type],
  ];
}
