import { NULL_VERSION, type ObjectAbout } from '../../engine/s3/store/stored-version';
import type { BucketRow } from './bucket-rows';
import type { BroughtBody, OpenStore } from './open-store';
import {
  dropVersion,
  findVersion,
  insertPiece,
  latestVersion,
  type PieceRow,
  type VersionRow,
} from './version-rows';

/** `partCount` is null for bytes in pieces of which nobody is told, such as those of a copy. */
type Body =
  | { brought: BroughtBody }
  | { blob: string }
  | { pieces: readonly PieceRow[]; partCount: number | null };

export type NewVersion = Pick<VersionRow, 'key' | 'owner' | 'size' | 'etag' | 'storage_class'> & {
  about: ObjectAbout;
  body: Body;
};

/** Becomes the latest of its key. What cannot be kept as a version of its own goes. */
export function insertVersion(store: OpenStore, bucket: BucketRow, version: NewVersion): VersionRow {
  const { key, owner, size, etag, storage_class, body } = version;
  const { checksum, ...about } = version.about;
  const row: Placed = {
    key,
    owner,
    size,
    etag,
    storage_class,
    is_marker: 0,
    checksum: checksum && JSON.stringify(checksum),
    blob: null,
    part_count: 'pieces' in body ? body.partCount : null,
    about: JSON.stringify(about),
  };
  const latest = latestVersion(store, bucket.id, key);
  if (latest && isOverwritten(latest, bucket) && !('pieces' in body)) {
    const blob = isSameInRow(latest, row, body) ? latest.blob : blobInPlaceOf(store, latest.blob, body);
    return overwrite(store, latest, { ...row, blob });
  }
  const placed = putInPlace(store, bucket, { ...row, blob: blobOf(store, body) }, latest);
  if ('pieces' in body) for (const piece of body.pieces) insertPiece(store, placed.seq, piece);
  return placed;
}

export function insertMarker(store: OpenStore, bucket: BucketRow, key: string, owner: string): VersionRow {
  const row: Placed = {
    key,
    owner,
    size: 0,
    etag: '',
    storage_class: 'STANDARD',
    is_marker: 1,
    checksum: null,
    blob: null,
    part_count: null,
    about: '{}',
  };
  return putInPlace(store, bucket, row, latestVersion(store, bucket.id, key));
}

type Placed = Omit<
  VersionRow,
  'seq' | 'bucket' | 'version_id' | 'is_latest' | 'modified_at' | 'superseded_at'
>;

type WithBlob = VersionRow & { blob: string };

/** Whether a new object takes the very row of the latest: no index knows of what changes then. */
function isOverwritten(latest: VersionRow, { versioning }: BucketRow): latest is WithBlob {
  return versioning !== 'Enabled' && latest.version_id === NULL_VERSION && latest.blob !== null;
}

/** Whether the very bytes come again that are there, by their size, their MD5 and a checksum. */
function isSameInRow({ etag, size, checksum }: WithBlob, row: Placed, body: Body): boolean {
  const isInRow = 'brought' in body && 'bytes' in body.brought;
  return isInRow && checksum !== null && etag === row.etag && size === row.size && checksum === row.checksum;
}

function overwrite({ sql, now }: OpenStore, latest: WithBlob, row: Placed): VersionRow {
  sql.exec(
    `UPDATE versions SET modified_at = ?, owner = ?, size = ?, etag = ?, storage_class = ?, checksum = ?, blob = ?,
       about = ? WHERE seq = ?`,
    now,
    row.owner,
    row.size,
    row.etag,
    row.storage_class,
    row.checksum,
    row.blob,
    row.about,
    latest.seq,
  );
  return { ...latest, ...row, modified_at: now };
}

function blobInPlaceOf({ blobs }: OpenStore, blob: string, body: Exclude<Body, { pieces: unknown }>): string {
  if ('brought' in body) return blobs.replace(blob, body.brought);
  blobs.release(blob);
  return body.blob;
}

function blobOf({ blobs }: OpenStore, body: Body): string | null {
  if ('brought' in body) return blobs.take(body.brought);
  return 'blob' in body ? body.blob : null;
}

function putInPlace(
  store: OpenStore,
  bucket: BucketRow,
  row: Placed,
  latest: VersionRow | undefined,
): VersionRow {
  const { sql, now, ids } = store;
  const versionId = bucket.versioning === 'Enabled' ? ids.next().replaceAll('-', '') : NULL_VERSION;
  if (latest) makeRoom(store, latest, versionId);
  const { seq } = sql
    .exec<{ seq: number }>(
      `INSERT INTO versions (bucket, key, version_id, is_latest, is_marker, modified_at, owner, size, etag,
         storage_class, checksum, blob, part_count, about)
       VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
      bucket.id,
      row.key,
      versionId,
      row.is_marker,
      now,
      row.owner,
      row.size,
      row.etag,
      row.storage_class,
      row.checksum,
      row.blob,
      row.part_count,
      row.about,
    )
    .one();
  return {
    ...row,
    seq,
    bucket: bucket.id,
    version_id: versionId,
    is_latest: 1,
    modified_at: now,
    superseded_at: null,
  };
}

/** There is one version of a name, and one that is the latest. */
function makeRoom(store: OpenStore, { bucket, key }: VersionRow, versionId: string): void {
  if (versionId === NULL_VERSION) dropVersion(store, findVersion(store, bucket, key, NULL_VERSION));
  store.sql.exec(
    'UPDATE versions SET is_latest = 0, superseded_at = ? WHERE bucket = ? AND key = ? AND is_latest = 1',
    store.now,
    bucket,
    key,
  );
}
