import type { CountedBucket, StoreSize, StoreWorld } from '../../../engine/s3/store/house-calls';
import type { BucketRow } from '../bucket-rows';
import type { OpenStore } from '../open-store';
import { MAIN, type WorldRow } from './world-rows';

export function describeStore({ sql, world }: OpenStore): StoreSize {
  return sizeOf(sql, world);
}

/** The main one first. */
export function listWorlds({ sql }: OpenStore): StoreWorld[] {
  return sql
    .exec<WorldRow>('SELECT * FROM worlds ORDER BY name <> ?, name', MAIN)
    .toArray()
    .map(({ name, created_at, used_at }) => ({
      name,
      createdAt: created_at,
      usedAt: used_at,
      ...sizeOf(sql, name),
    }));
}

export function listBucketsWithCounts({ sql, world }: OpenStore): CountedBucket[] {
  return sql
    .exec<BucketRow & { objects: number; versions: number; bytes: number }>(
      `SELECT buckets.*,
         (SELECT count(*) FROM versions WHERE bucket = buckets.id AND is_latest = 1 AND is_marker = 0) AS objects,
         (SELECT count(*) FROM versions WHERE bucket = buckets.id) AS versions,
         (SELECT coalesce(sum(size), 0) FROM versions WHERE bucket = buckets.id) AS bytes
       FROM buckets WHERE world = ? ORDER BY name`,
      world,
    )
    .toArray()
    .map(({ name, owner, region, created_at, versioning, objects, versions, bytes }) => ({
      name,
      owner,
      region,
      createdAt: created_at,
      versioning,
      objects,
      versions,
      bytes,
    }));
}

function sizeOf(sql: SqlStorage, world: string): StoreSize {
  return sql
    .exec<StoreSize>(
      `SELECT (SELECT count(*) FROM buckets WHERE world = ?1) AS buckets, count(*) AS objects,
         coalesce(sum(size), 0) AS bytes
       FROM versions
       WHERE is_latest = 1 AND is_marker = 0 AND bucket IN (SELECT id FROM buckets WHERE world = ?1)`,
      world,
    )
    .one();
}
