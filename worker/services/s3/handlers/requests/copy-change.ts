import { S3Error } from '../../../../engine/s3/s3-error';
import type { CopySource } from '../../../../engine/s3/store/store-calls';
import type { SentHeaders } from '../../sent-headers';
import type { ObjectNamed } from './object-named';

const CHANGES = [
  'x-amz-storage-class',
  'x-amz-website-redirect-location',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-checksum-algorithm',
];

/** A copy onto itself has to change something; a version of before may be brought back as it is. */
export function requireChange(
  headers: SentHeaders,
  source: CopySource,
  { bucket, key }: ObjectNamed,
  isMetadataReplaced: boolean,
): void {
  const isItself = source.bucket === bucket && source.key === key && source.versionId === null;
  if (!isItself || isMetadataReplaced || CHANGES.some((name) => headers.has(name))) return;
  throw new S3Error('InvalidRequest', {
    message:
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
  });
}
