import type { ObjectFacts } from '../../engine/s3/access/facts';
import type { Checksum, ObjectAbout, StoredVersion } from '../../engine/s3/store/stored-version';
import type { BucketRow } from './bucket-rows';
import type { OpenStore } from './open-store';

export type VersionRow = {
  seq: number;
  bucket: number;
  key: string;
  version_id: string;
  is_latest: number;
  is_marker: number;
  modified_at: number;
  owner: string;
  size: number;
  etag: string;
  storage_class: string;
  checksum: string | null;
  /** Null for markers, and where the bytes are in pieces. */
  blob: string | null;
  /** As it is told: null for what was not put in parts. */
  part_count: number | null;
  /** Since when it is not the latest. */
  superseded_at: number | null;
  about: string;
};

export type PieceRow = {
  number: number;
  blob: string;
  size: number;
  etag: string;
  modified_at: number;
  checksums: string;
};

/** Not by its order: SQLite plans a statement that sorts by it anew whenever its values change, which doubles its cost. */
export function latestVersion({ sql }: OpenStore, bucket: number, key: string): VersionRow | undefined {
  const [row] = sql
    .exec<VersionRow>(
      'SELECT * FROM versions WHERE bucket = ? AND key = ? AND is_latest = 1 LIMIT 1',
      bucket,
      key,
    )
    .toArray();
  return row;
}

export function findVersion(
  store: OpenStore,
  bucket: number,
  key: string,
  versionId: string | null,
): VersionRow | undefined {
  if (versionId === null) return latestVersion(store, bucket, key);
  const [row] = store.sql
    .exec<VersionRow>(
      'SELECT * FROM versions WHERE bucket = ? AND key = ? AND version_id = ?',
      bucket,
      key,
      versionId,
    )
    .toArray();
  return row;
}

/** The object that a write would replace: nothing where there is a marker. */
export function replacedBy(store: OpenStore, bucket: number, key: string): VersionRow | null {
  const latest = latestVersion(store, bucket, key);
  return latest && !latest.is_marker ? latest : null;
}

export function insertPiece({ sql }: OpenStore, version: number, piece: PieceRow): void {
  sql.exec(
    'INSERT INTO pieces (version, number, blob, size, etag, modified_at, checksums) VALUES (?, ?, ?, ?, ?, ?, ?)',
    version,
    piece.number,
    piece.blob,
    piece.size,
    piece.etag,
    piece.modified_at,
    piece.checksums,
  );
}

/** For good. The version before it is the latest again. */
export function removeVersion(store: OpenStore, row: VersionRow): void {
  dropVersion(store, row);
  if (row.is_latest === 0) return;
  store.sql.exec(
    `UPDATE versions SET is_latest = 1, superseded_at = NULL
     WHERE seq = (SELECT max(seq) FROM versions WHERE bucket = ? AND key = ?)`,
    row.bucket,
    row.key,
  );
}

export function dropVersion({ sql, blobs }: OpenStore, row: VersionRow | undefined): void {
  if (!row) return;
  if (row.blob !== null) {
    blobs.release(row.blob);
  } else if (row.is_marker === 0) {
    const pieces = sql.exec<{ blob: string }>('SELECT blob FROM pieces WHERE version = ?', row.seq);
    for (const { blob } of pieces.toArray()) blobs.release(blob);
    sql.exec('DELETE FROM pieces WHERE version = ?', row.seq);
    // Whoever completes its upload once more is not told of an object that is gone.
    sql.exec('DELETE FROM uploads WHERE version = ?', row.seq);
  }
  sql.exec('DELETE FROM versions WHERE seq = ?', row.seq);
}

export function saveAbout({ sql }: OpenStore, row: VersionRow, changed: Partial<ObjectAbout>): void {
  const { checksum, ...about } = { ...aboutOf(row), ...changed };
  sql.exec(
    'UPDATE versions SET about = ?, checksum = ? WHERE seq = ?',
    JSON.stringify(about),
    checksum && JSON.stringify(checksum),
    row.seq,
  );
}

export function aboutOf(row: VersionRow): ObjectAbout {
  const checksum = row.checksum === null ? null : (JSON.parse(row.checksum) as Checksum);
  return { ...(JSON.parse(row.about) as Omit<ObjectAbout, 'checksum'>), checksum };
}

export function storedVersion(row: VersionRow): StoredVersion {
  return {
    ...aboutOf(row),
    key: row.key,
    versionId: row.version_id,
    isLatest: row.is_latest === 1,
    size: row.size,
    etag: row.etag,
    modifiedAt: row.modified_at,
    owner: row.owner,
    storageClass: row.storage_class,
    partCount: row.part_count,
  };
}

/** What of it decides access. */
export function objectFacts(row: VersionRow): ObjectFacts {
  const { acl, tags } = aboutOf(row);
  return { owner: row.owner, acl, tags };
}

export function isVersioned({ versioning }: BucketRow): boolean {
  return versioning !== null;
}

/** As answers tell it: none where the bucket never kept versions. */
export function toldVersion(bucket: BucketRow, row: VersionRow): string | null {
  return isVersioned(bucket) ? row.version_id : null;
}
