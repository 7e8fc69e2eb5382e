import { S3Error } from '../../../../engine/s3/s3-error';
import type { SentHeaders } from '../../sent-headers';

export const STANDARD = 'STANDARD';

const CLASSES: ReadonlySet<string> = new Set([
  STANDARD,
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
]);

export function storageClass(headers: SentHeaders): string {
  const named = headers.get('x-amz-storage-class');
  if (named === null) return STANDARD;
  if (CLASSES.has(named)) return named;
  throw new S3Error('InvalidStorageClass', { details: { StorageClassRequested: named } });
}
