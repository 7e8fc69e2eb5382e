import { checksumFields, type ShownChecksum } from './checksum-fields';
import { isoDate } from './iso-date';
import { writePlainXml, writeXml } from './write-xml';

export function renderInitiatedUpload(upload: { bucket: string; key: string; uploadId: string }): string {
  return writeXml('InitiateMultipartUploadResult', {
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.uploadId,
  });
}

export type StoredObject = {
  location: string;
  bucket: string;
  key: string;
  etag: string;
};

export function renderCompletedUpload(
  object: StoredObject & { checksum?: ShownChecksum | null | undefined },
): string {
  return writeXml('CompleteMultipartUploadResult', {
    ...storedFields(object),
    ...checksumFields(object.checksum),
  });
}

/** What a form gets that asks for a 201. */
export function renderPostResponse(object: StoredObject): string {
  return writePlainXml('PostResponse', storedFields(object));
}

function storedFields({ location, bucket, key, etag }: StoredObject): Record<string, string> {
  return { Location: location, Bucket: bucket, Key: key, ETag: `"${etag}"` };
}

export type CopyResult = {
  etag: string;
  lastModified: number;
  checksum?: ShownChecksum | null | undefined;
};

export function renderCopiedObject(result: CopyResult): string {
  return renderCopy('CopyObjectResult', result);
}

export function renderCopiedPart(result: CopyResult): string {
  return renderCopy('CopyPartResult', result);
}

function renderCopy(root: string, { etag, lastModified, checksum }: CopyResult): string {
  return writeXml(root, {
    LastModified: isoDate(lastModified),
    ETag: `"${etag}"`,
    ...checksumFields(checksum),
  });
}
