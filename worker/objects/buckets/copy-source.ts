import { COPY_SOURCE } from '../../engine/s3/access/actions/operation-actions';
import { S3Error } from '../../engine/s3/s3-error';
import { requireCopyConditions } from '../../engine/s3/store/conditions';
import type { CopySource } from '../../engine/s3/store/store-calls';
import { type AskedVersion, missing } from './asked-version';
import { absence, authorizeIn, openSourceBucket } from './bucket-access';
import { requireCustomerKey } from './customer-key';
import type { OpenStore } from './open-store';
import { requireReadable } from './restore-object';
import { findVersion, objectFacts } from './version-rows';

/** Of what is copied at once, be it an object or a range of it. */
const MOST_BYTES = 5 * 1024 ** 3;

/** What a copy is made of, once the caller may read it as a GET would. */
export function copySource(
  store: OpenStore,
  { bucket: name, key, versionId, conditions }: CopySource,
  customerKeyMd5: string | null,
): AskedVersion {
  const bucket = openSourceBucket(store, name);
  const row = findVersion(store, bucket.row.id, key, versionId);
  if (!row || (row.is_marker && versionId === null))
    throw absence(store, bucket, key, missing(key, versionId));
  const isVersioned = versionId !== null;
  const actions = isVersioned ? COPY_SOURCE.versioned : COPY_SOURCE.actions;
  authorizeIn(store, bucket, { key, object: objectFacts(row), isVersioned }, actions);
  if (row.is_marker) {
    throw new S3Error('InvalidRequest', {
      message: 'The source of a copy request may not specifically refer to a delete marker by version id.',
    });
  }
  requireCustomerKey(row, customerKeyMd5);
  requireReadable(row, store.now);
  requireCopyConditions({ etag: row.etag, modifiedAt: row.modified_at }, conditions);
  return { bucket, row };
}

export function refuseLargeCopy(size: number): void {
  if (size <= MOST_BYTES) return;
  throw new S3Error('InvalidRequest', {
    message: `The specified copy source is larger than the maximum allowable size for a copy source: ${MOST_BYTES}`,
  });
}
