import type { BlobLedger } from '../open-store';
import { forgetWorld } from './forget-world';
import { findWorld, insertWorld } from './world-rows';

type Fork = { from: string; to: string; machineTime: number };

/** `to` becomes what `from` is now. Bytes are shared, and uploads that nobody finished stay behind. */
export function forkWorld(sql: SqlStorage, blobs: BlobLedger, { from, to, machineTime }: Fork): void {
  if (from === to) return;
  forgetWorld(sql, blobs, to);
  if (!findWorld(sql, from)) return;
  insertWorld(sql, to, machineTime);
  const buckets = sql.exec<{ id: number }>('SELECT id FROM buckets WHERE world = ? ORDER BY id', from);
  for (const { id } of buckets.toArray()) copyBucket(sql, id, to);
  sql.exec(
    `UPDATE blobs SET refs = refs + held.count FROM (
       SELECT blob, count(*) AS count FROM (
         SELECT blob FROM versions WHERE blob IS NOT NULL AND bucket IN (SELECT id FROM buckets WHERE world = ?1)
         UNION ALL SELECT blob FROM pieces WHERE version IN (
           SELECT seq FROM versions WHERE bucket IN (SELECT id FROM buckets WHERE world = ?1)
         )
       ) GROUP BY blob
     ) AS held WHERE held.blob = blobs.id`,
    to,
  );
}

const COLUMNS = `key, version_id, is_latest, is_marker, modified_at, owner, size, etag, storage_class, checksum, blob,
  part_count, superseded_at, about`;

function copyBucket(sql: SqlStorage, bucket: number, world: string): void {
  const { id } = sql
    .exec<{ id: number }>(
      `INSERT INTO buckets (world, name, owner, owner_account, created_at, region, versioning, acl, expires_at)
       SELECT ?, name, owner, owner_account, created_at, region, versioning, acl, expires_at
       FROM buckets WHERE id = ? RETURNING id`,
      world,
      bucket,
    )
    .one();
  sql.exec(
    'INSERT INTO settings (bucket, name, id, value) SELECT ?, name, id, value FROM settings WHERE bucket = ?',
    id,
    bucket,
  );
  sql.exec(
    `INSERT INTO versions (bucket, ${COLUMNS}) SELECT ?, ${COLUMNS} FROM versions WHERE bucket = ? ORDER BY seq`,
    id,
    bucket,
  );
  sql.exec(
    `INSERT INTO pieces (version, number, blob, size, etag, modified_at, checksums)
     SELECT copies.seq, number, pieces.blob, pieces.size, pieces.etag, pieces.modified_at, checksums
     FROM versions AS originals
     JOIN pieces ON pieces.version = originals.seq
     JOIN versions AS copies ON copies.bucket = ?
       AND copies.key = originals.key AND copies.version_id = originals.version_id
     WHERE originals.bucket = ?`,
    id,
    bucket,
  );
}
