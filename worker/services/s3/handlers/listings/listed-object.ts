import type { ListedVersionRow } from '../../../../engine/s3/store/stored-version';
import type { ListedObject } from '../../documents/list-objects-document';
import type { S3Call } from '../../s3-call';

export function listedObject(
  { key, modifiedAt, etag, size, storageClass, checksum, owner }: ListedVersionRow,
  ownerOf: S3Call['owner'] | null,
): ListedObject {
  return {
    key,
    lastModified: modifiedAt,
    etag,
    size,
    storageClass,
    checksum: checksum ?? undefined,
    owner: ownerOf?.(owner),
  };
}
