import type { ActingOperation } from '../../engine/s3/access/actions/operation-actions';
import { S3Error } from '../../engine/s3/s3-error';
import { type AskedBucket, absence, authorizeIn, openBucket } from './bucket-access';
import type { OpenStore } from './open-store';
import { findVersion, objectFacts, type VersionRow } from './version-rows';

export type AskedVersion = { bucket: AskedBucket; row: VersionRow };

type Asked = { bucket: string; key: string; versionId: string | null };

/** The version that is meant, once the caller may do with it what the operation does. */
export function askedVersion(store: OpenStore, { bucket: name, key, versionId }: Asked): AskedVersion {
  const bucket = openBucket(store, name);
  const row = findVersion(store, bucket.row.id, key, versionId);
  if (!row) throw absence(store, bucket, key, missing(key, versionId));
  if (row.is_marker) throw absence(store, bucket, key, markerInPlace(store, row, versionId));
  authorizeIn(store, bucket, { key, object: objectFacts(row), isVersioned: versionId !== null });
  return { bucket, row };
}

export function missing(key: string, versionId: string | null): S3Error {
  if (versionId === null) return new S3Error('NoSuchKey', { details: { Key: key } });
  return new S3Error('NoSuchVersion', { details: { Key: key, VersionId: versionId } });
}

/** A marker has no tags to speak of, also where it is not named. */
const TAGGING: ReadonlySet<ActingOperation> = new Set<ActingOperation>([
  'DeleteObjectTagging',
  'GetObjectTagging',
  'PutObjectTagging',
]);

function markerInPlace({ asker }: OpenStore, row: VersionRow, versionId: string | null): S3Error {
  const headers = {
    'x-amz-delete-marker': 'true',
    'x-amz-version-id': row.version_id,
    ...(versionId === null
      ? {}
      : { allow: 'DELETE', 'last-modified': new Date(row.modified_at).toUTCString() }),
  };
  if (versionId === null && !TAGGING.has(asker.operation))
    return new S3Error('NoSuchKey', { details: { Key: row.key }, headers });
  return new S3Error('MethodNotAllowed', {
    details: { Method: 'GET', ResourceType: 'DeleteMarker' },
    headers,
  });
}
