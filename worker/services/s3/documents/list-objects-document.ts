import type { ChecksumAlgorithm } from '../../../engine/s3/checksums/algorithms';
import type { ChecksumType } from '../../../engine/s3/checksums/multipart-checksum';
import { isoDate } from './iso-date';
import { type Owner, ownerFields } from './owner';
import { encodeName, type NameEncoding } from './url-encoded';
import { writeXml, type XmlFields } from './write-xml';

export type ListedObject = {
  key: string;
  lastModified: number;
  /** Without quotes, as everywhere in this folder. */
  etag: string;
  size: number;
  storageClass: string;
  checksum?: { algorithm: ChecksumAlgorithm; type: ChecksumType } | undefined;
  /** Absent where it is not to be shown. */
  owner?: Owner | undefined;
};

type Listing = {
  bucket: string;
  prefix: string;
  delimiter: string | null;
  encoding: NameEncoding;
  maxKeys: number;
  isTruncated: boolean;
  objects: readonly ListedObject[];
  commonPrefixes: readonly string[];
};

/** S3 tells the next marker only where a delimiter was given: else it is the last key. */
export type ObjectListing = Listing & { marker: string; nextMarker?: string | undefined };

export type ObjectListingV2 = Listing & {
  startAfter?: string | undefined;
  token?: string | undefined;
  nextToken?: string | undefined;
};

/** The prefix stays as it is, for boto decodes every name of this document but that one. */
export function renderListObjects(listing: ObjectListing): string {
  const { bucket, prefix, marker, nextMarker, delimiter, encoding } = listing;
  const hasNext = listing.isTruncated && nextMarker !== undefined && isFilled(delimiter);
  return writeXml('ListBucketResult', {
    Name: bucket,
    Prefix: prefix,
    Marker: encodeName(marker, encoding),
    NextMarker: hasNext ? encodeName(nextMarker, encoding) : undefined,
    MaxKeys: listing.maxKeys,
    ...sharedFields(listing),
  });
}

export function renderListObjectsV2(listing: ObjectListingV2): string {
  const { bucket, prefix, startAfter, token, nextToken, encoding } = listing;
  return writeXml('ListBucketResult', {
    Name: bucket,
    Prefix: encodeName(prefix, encoding),
    StartAfter: startAfter === undefined ? undefined : encodeName(startAfter, encoding),
    ContinuationToken: token,
    NextContinuationToken: listing.isTruncated ? nextToken : undefined,
    KeyCount: listing.objects.length + listing.commonPrefixes.length,
    MaxKeys: listing.maxKeys,
    ...sharedFields(listing),
  });
}

function sharedFields(listing: Listing): XmlFields {
  const { delimiter, encoding } = listing;
  return {
    Delimiter: isFilled(delimiter) ? encodeName(delimiter, encoding) : undefined,
    EncodingType: encoding,
    IsTruncated: listing.isTruncated,
    Contents: listing.objects.map((object) => contents(object, encoding)),
    CommonPrefixes: listing.commonPrefixes.map((each) => ({ Prefix: encodeName(each, encoding) })),
  };
}

function contents(
  { key, lastModified, etag, size, storageClass, checksum, owner }: ListedObject,
  encoding: NameEncoding,
): XmlFields {
  return {
    Key: encodeName(key, encoding),
    LastModified: isoDate(lastModified),
    ETag: `"${etag}"`,
    ChecksumAlgorithm: checksum?.algorithm,
    ChecksumType: checksum?.type,
    Size: size,
    Owner: owner && ownerFields(owner),
    StorageClass: storageClass,
  };
}

function isFilled(delimiter: string | null): delimiter is string {
  return delimiter !== null && delimiter !== '';
}
