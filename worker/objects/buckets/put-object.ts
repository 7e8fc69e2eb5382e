import { namesTag, requireWriteConditions, type WriteConditions } from '../../engine/s3/store/conditions';
import type { StoreInput, StoreOutput, Written } from '../../engine/s3/store/store-calls';
import { type AskedBucket, authorizeIn, openBucket, requireReader } from './bucket-access';
import { expirationOf } from './lifecycle/expiration-of';
import { aboutNewObject } from './new-object';
import { insertVersion, type NewVersion } from './new-version';
import { noticesOf } from './notices';
import type { OpenStore } from './open-store';
import { openUploadUnderWay } from './uploads/open-upload';
import { checksumOfUpload } from './uploads/upload-rows';
import { replacedBy, storedVersion, toldVersion, type VersionRow } from './version-rows';

export function putObject(store: OpenStore, input: StoreInput<'putObject'>): StoreOutput<'putObject'> {
  const { key, object, body, checksum, conditions } = input;
  const bucket = openForWriting(store, input.bucket, key, conditions);
  const { owner, about } = aboutNewObject(store, bucket, object);
  const event = store.asker.operation === 'PostObject' ? 'ObjectCreated:Post' : 'ObjectCreated:Put';
  return writeVersion(store, bucket, event, {
    key,
    owner,
    size: body.size,
    etag: body.md5,
    storage_class: object.storageClass,
    about: { ...about, checksum },
    body: { brought: body },
  });
}

/** Refuses early what would be refused with all of its bytes here. */
export function reserveBlob(store: OpenStore, input: StoreInput<'reserveBlob'>): StoreOutput<'reserveBlob'> {
  const { bucket: name, key, uploadId, conditions, withheld } = input;
  if (uploadId !== null) {
    const { upload } = openUploadUnderWay(store, { bucket: name, key, uploadId });
    return { blob: store.blobs.reserve(), algorithm: checksumOfUpload(upload).algorithm };
  }
  const bucket = openForWriting(store, name, key, conditions);
  if (withheld) aboutNewObject(store, bucket, withheld);
  return { blob: store.blobs.reserve(), algorithm: null };
}

export function openForWriting(
  store: OpenStore,
  name: string,
  key: string,
  conditions: WriteConditions | null,
): AskedBucket {
  const bucket = openBucket(store, name);
  authorizeIn(store, bucket, { key, object: null });
  if (conditions) requireConditions(store, bucket, key, conditions);
  return bucket;
}

export function requireConditions(
  store: OpenStore,
  bucket: AskedBucket,
  key: string,
  conditions: WriteConditions,
): void {
  if (conditions.ifMatch === null && conditions.ifNoneMatch === null) return;
  const replaced = replacedBy(store, bucket.row.id, key);
  if (replaced && namesTag(conditions.ifMatch)) requireReader(store, bucket, replaced);
  const existing = replaced && { etag: replaced.etag, modifiedAt: replaced.modified_at };
  requireWriteConditions(existing, conditions, key);
}

/** The object is there, whole. */
export function writeVersion(
  store: OpenStore,
  bucket: AskedBucket,
  event: string,
  version: NewVersion,
): Written {
  return {
    ...writtenAnswer(store, bucket, insertVersion(store, bucket.row, version)),
    notify: noticesOf(store, bucket.row.id, event, version.key),
  };
}

export function writtenAnswer(
  store: OpenStore,
  bucket: AskedBucket,
  row: VersionRow,
): Omit<Written, 'notify'> {
  const { checksum, encryption } = storedVersion(row);
  return {
    versionId: toldVersion(bucket.row, row),
    etag: row.etag,
    size: row.size,
    checksum,
    encryption,
    modifiedAt: row.modified_at,
    expiration: expirationOf(store, bucket.row, row),
  };
}
