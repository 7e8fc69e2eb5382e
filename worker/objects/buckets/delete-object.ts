import { S3Error } from '../../engine/s3/s3-error';
import { failed, fits, namesTag } from '../../engine/s3/store/conditions';
import type { Deleted, StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { NULL_VERSION } from '../../engine/s3/store/stored-version';
import { type AskedBucket, authorizeIn, callerId, openBucket, requireReader } from './bucket-access';
import { refuseProtected } from './lock/protection';
import { insertMarker } from './new-version';
import { noticesOf } from './notices';
import type { OpenStore } from './open-store';
import { findVersion, objectFacts, removeVersion, type VersionRow } from './version-rows';

type Wish = Pick<StoreInput<'deleteObject'>, 'key' | 'versionId' | 'conditions' | 'bypassesGovernance'>;

export function deleteObject(
  store: OpenStore,
  input: StoreInput<'deleteObject'>,
): StoreOutput<'deleteObject'> {
  return deleteFrom(store, openBucket(store, input.bucket), input);
}

/** A key that may not be deleted does not keep the others. */
export function deleteObjects(
  store: OpenStore,
  { bucket: name, objects, bypassesGovernance }: StoreInput<'deleteObjects'>,
): StoreOutput<'deleteObjects'> {
  const bucket = openBucket(store, name);
  return objects.map((object) => {
    try {
      return deleteFrom(store, bucket, { ...object, bypassesGovernance });
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      return { key: object.key, refusal: error.refusal };
    }
  });
}

function deleteFrom(store: OpenStore, bucket: AskedBucket, wish: Wish): Deleted {
  const { key, versionId } = wish;
  const row = findVersion(store, bucket.row.id, key, versionId);
  authorizeIn(store, bucket, {
    key,
    object: row && !row.is_marker ? objectFacts(row) : null,
    isVersioned: versionId !== null,
  });
  requireConditions(store, bucket, row, wish);
  if (versionId !== null) return deleteVersion(store, bucket, row, { ...wish, versionId });
  if (bucket.row.versioning === null) {
    if (row) removeVersion(store, row);
    return told(store, bucket, row ? 'ObjectRemoved:Delete' : null, {
      key,
      versionId: null,
      isMarker: false,
    });
  }
  if (bucket.row.versioning === 'Suspended') {
    const replaced = findVersion(store, bucket.row.id, key, NULL_VERSION);
    if (replaced) refuseProtected(store, bucket, replaced, wish);
  }
  const marker = insertMarker(
    store,
    bucket.row,
    key,
    store.asker.isTrusted ? bucket.row.owner : callerId(store),
  );
  return told(store, bucket, 'ObjectRemoved:DeleteMarkerCreated', {
    key,
    versionId: marker.version_id,
    isMarker: true,
  });
}

/** For good; one that is not there is gone already. */
function deleteVersion(
  store: OpenStore,
  bucket: AskedBucket,
  row: VersionRow | undefined,
  wish: Wish & { versionId: string },
): Deleted {
  const { key, versionId } = wish;
  if (row) {
    refuseProtected(store, bucket, row, wish);
    removeVersion(store, row);
  }
  return told(store, bucket, row ? 'ObjectRemoved:Delete' : null, {
    key,
    versionId,
    isMarker: row?.is_marker === 1,
  });
}

function told(
  store: OpenStore,
  bucket: AskedBucket,
  event: string | null,
  deleted: Omit<Deleted, 'notify'>,
): Deleted {
  return { ...deleted, notify: event ? noticesOf(store, bucket.row.id, event, deleted.key) : [] };
}

function requireConditions(
  store: OpenStore,
  bucket: AskedBucket,
  row: VersionRow | undefined,
  { key, versionId, conditions }: Wish,
): void {
  const { ifMatch, ifModifiedAt, ifSize } = conditions;
  if (ifMatch === null && ifModifiedAt === null && ifSize === null) return;
  const existing = row && !row.is_marker ? row : null;
  if (!existing) {
    // What is not there is deleted without conditions only.
    if (versionId !== null) return;
    throw new S3Error('NoSuchKey', { details: { Key: key } });
  }
  if (namesTag(ifMatch)) requireReader(store, bucket, existing);
  if (ifMatch !== null && !fits(ifMatch, existing.etag)) throw failed('If-Match');
  if (ifModifiedAt !== null && Math.floor(existing.modified_at / 1000) !== Math.floor(ifModifiedAt / 1000))
    throw failed('x-amz-if-match-last-modified-time');
  if (ifSize !== null && existing.size !== ifSize) throw failed('x-amz-if-match-size');
}
