import { checksumFields, type ShownChecksum } from './checksum-fields';
import { writeXml, type XmlFields } from './write-xml';

export type AttributedParts = {
  total: number;
  /** Absent for an object whose parts have no checksums: then S3 tells their number alone. */
  page?: {
    marker: number;
    nextMarker: number;
    maxParts: number;
    isTruncated: boolean;
    parts: readonly { partNumber: number; size: number; checksum?: ShownChecksum | undefined }[];
  };
};

/** What was asked for of it; the rest is absent. */
export type ObjectAttributes = {
  etag?: string | undefined;
  checksum?: ShownChecksum | undefined;
  parts?: AttributedParts | undefined;
  storageClass?: string | undefined;
  size?: number | undefined;
};

/** The one document whose ETag has no quotes. */
export function renderObjectAttributes(attributes: ObjectAttributes): string {
  const { etag, checksum, parts, storageClass, size } = attributes;
  return writeXml('GetObjectAttributesResponse', {
    ETag: etag,
    Checksum: checksum && checksumFields(checksum),
    ObjectParts: parts && partsFields(parts),
    StorageClass: storageClass,
    ObjectSize: size,
  });
}

function partsFields({ total, page }: AttributedParts): XmlFields {
  return {
    PartsCount: total,
    PartNumberMarker: page?.marker,
    NextPartNumberMarker: page?.nextMarker,
    MaxParts: page?.maxParts,
    IsTruncated: page?.isTruncated,
    Part: page?.parts.map(({ partNumber, size, checksum }) => ({
      PartNumber: partNumber,
      Size: size,
      ...checksumFields(checksum),
    })),
  };
}
