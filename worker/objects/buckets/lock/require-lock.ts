import { S3Error } from '../../../engine/s3/s3-error';
import type { OpenStore } from '../open-store';
import { readSetting } from '../setting-rows';

/** Only a bucket with Object Lock knows retention and legal holds. */
export function requireLock(store: OpenStore, bucket: number): void {
  if (readSetting(store, bucket, 'objectLock') !== undefined) return;
  throw new S3Error('InvalidRequest', { message: 'Bucket is missing Object Lock Configuration' });
}
