import { isoDate } from './iso-date';
import type { ListedObject } from './list-objects-document';
import { type Owner, ownerFields } from './owner';
import { encodeName, type NameEncoding } from './url-encoded';
import { writeXml, type XmlFields } from './write-xml';

type VersionPlace = { versionId: string; isLatest: boolean };

export type ListedVersion = ListedObject & VersionPlace & { isDeleteMarker: false };

export type ListedDeleteMarker = VersionPlace & {
  isDeleteMarker: true;
  key: string;
  lastModified: number;
  owner?: Owner | undefined;
};

export type VersionListing = {
  bucket: string;
  prefix: string;
  keyMarker: string;
  versionIdMarker: string;
  nextKeyMarker?: string | undefined;
  nextVersionIdMarker?: string | undefined;
  delimiter: string | null;
  encoding: NameEncoding;
  maxKeys: number;
  isTruncated: boolean;
  versions: readonly (ListedVersion | ListedDeleteMarker)[];
  commonPrefixes: readonly string[];
};

export function renderListVersions(listing: VersionListing): string {
  const { delimiter, encoding, nextKeyMarker, isTruncated } = listing;
  return writeXml('ListVersionsResult', {
    Name: listing.bucket,
    Prefix: encodeName(listing.prefix, encoding),
    KeyMarker: encodeName(listing.keyMarker, encoding),
    VersionIdMarker: listing.versionIdMarker,
    NextKeyMarker:
      isTruncated && nextKeyMarker !== undefined ? encodeName(nextKeyMarker, encoding) : undefined,
    NextVersionIdMarker: isTruncated ? listing.nextVersionIdMarker : undefined,
    MaxKeys: listing.maxKeys,
    Delimiter: delimiter ? encodeName(delimiter, encoding) : undefined,
    EncodingType: encoding,
    IsTruncated: isTruncated,
    '': listing.versions.map((version) =>
      version.isDeleteMarker
        ? { DeleteMarker: placeFields(version, encoding) }
        : { Version: versionFields(version, encoding) },
    ),
    CommonPrefixes: listing.commonPrefixes.map((each) => ({ Prefix: encodeName(each, encoding) })),
  });
}

function placeFields(version: ListedVersion | ListedDeleteMarker, encoding: NameEncoding): XmlFields {
  return {
    Key: encodeName(version.key, encoding),
    VersionId: version.versionId,
    IsLatest: version.isLatest,
    LastModified: isoDate(version.lastModified),
    Owner: version.owner && ownerFields(version.owner),
  };
}

function versionFields(version: ListedVersion, encoding: NameEncoding): XmlFields {
  const { Owner: owner, ...place } = placeFields(version, encoding);
  return {
    ...place,
    ETag: `"${version.etag}"`,
    ChecksumAlgorithm: version.checksum?.algorithm,
    ChecksumType: version.checksum?.type,
    Size: version.size,
    Owner: owner,
    StorageClass: version.storageClass,
  };
}
