import type { ChecksumAlgorithm } from '../../../engine/s3/checksums/algorithms';
import type { ChecksumType } from '../../../engine/s3/checksums/multipart-checksum';
import { isoDate } from './iso-date';
import { type Owner, ownerFields } from './owner';
import { encodeName, type NameEncoding } from './url-encoded';
import { writeXml } from './write-xml';

export type ListedUpload = {
  key: string;
  uploadId: string;
  initiator: Owner;
  owner: Owner;
  storageClass: string;
  initiatedAt: number;
  /** Absent unless the client asked for one. */
  checksum?: { algorithm: ChecksumAlgorithm; type: ChecksumType } | undefined;
};

export type UploadListing = {
  bucket: string;
  prefix: string;
  keyMarker: string;
  uploadIdMarker: string;
  nextKeyMarker?: string | undefined;
  nextUploadIdMarker?: string | undefined;
  delimiter: string | null;
  encoding: NameEncoding;
  maxUploads: number;
  isTruncated: boolean;
  uploads: readonly ListedUpload[];
  commonPrefixes: readonly string[];
};

export function renderListUploads(listing: UploadListing): string {
  const { delimiter, encoding } = listing;
  return writeXml('ListMultipartUploadsResult', {
    Bucket: listing.bucket,
    KeyMarker: encodeName(listing.keyMarker, encoding),
    UploadIdMarker: listing.uploadIdMarker,
    NextKeyMarker: encodeName(listing.nextKeyMarker ?? '', encoding),
    NextUploadIdMarker: listing.nextUploadIdMarker ?? '',
    Delimiter: delimiter ? encodeName(delimiter, encoding) : undefined,
    Prefix: encodeName(listing.prefix, encoding),
    EncodingType: encoding,
    MaxUploads: listing.maxUploads,
    IsTruncated: listing.isTruncated,
    Upload: listing.uploads.map((upload) => ({
      Key: encodeName(upload.key, encoding),
      UploadId: upload.uploadId,
      Initiator: ownerFields(upload.initiator),
      Owner: ownerFields(upload.owner),
      StorageClass: upload.storageClass,
      Initiated: isoDate(upload.initiatedAt),
      ChecksumAlgorithm: upload.checksum?.algorithm,
      ChecksumType: upload.checksum?.type,
    })),
    CommonPrefixes: listing.commonPrefixes.map((each) => ({ Prefix: encodeName(each, encoding) })),
  });
}
