import { checksumFields, type ShownChecksum } from './checksum-fields';
import { isoDate } from './iso-date';
import type { ListedUpload } from './list-uploads-document';
import { ownerFields } from './owner';
import { writeXml } from './write-xml';

export type ListedPart = {
  partNumber: number;
  lastModified: number;
  etag: string;
  size: number;
  checksum?: ShownChecksum | undefined;
};

export type PartListing = Omit<ListedUpload, 'initiatedAt'> & {
  bucket: string;
  partNumberMarker: number;
  nextPartNumberMarker?: number | undefined;
  maxParts: number;
  isTruncated: boolean;
  parts: readonly ListedPart[];
};

export function renderListParts(listing: PartListing): string {
  return writeXml('ListPartsResult', {
    Bucket: listing.bucket,
    Key: listing.key,
    UploadId: listing.uploadId,
    Initiator: ownerFields(listing.initiator),
    Owner: ownerFields(listing.owner),
    StorageClass: listing.storageClass,
    PartNumberMarker: listing.partNumberMarker,
    NextPartNumberMarker: listing.nextPartNumberMarker ?? listing.parts.at(-1)?.partNumber ?? 0,
    MaxParts: listing.maxParts,
    IsTruncated: listing.isTruncated,
    ChecksumAlgorithm: listing.checksum?.algorithm,
    ChecksumType: listing.checksum?.type,
    Part: listing.parts.map(({ partNumber, lastModified, etag, size, checksum }) => ({
      PartNumber: partNumber,
      LastModified: isoDate(lastModified),
      ETag: `"${etag}"`,
      Size: size,
      ...checksumFields(checksum),
    })),
  });
}
