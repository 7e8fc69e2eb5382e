import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import type { Checksum, ListedVersionRow } from '../../engine/s3/store/stored-version';
import { bucketFor } from './bucket-access';
import { type KeyRange, listPage } from './listing-range';
import type { OpenStore } from './open-store';
import type { VersionRow } from './version-rows';

const LISTED = `key, version_id, is_latest, is_marker, modified_at, owner, size, etag, storage_class, checksum`;

export type ListedRow = Pick<
  VersionRow,
  | 'key'
  | 'version_id'
  | 'is_latest'
  | 'is_marker'
  | 'modified_at'
  | 'owner'
  | 'size'
  | 'etag'
  | 'storage_class'
  | 'checksum'
>;

export function listObjects(store: OpenStore, input: StoreInput<'listObjects'>): StoreOutput<'listObjects'> {
  const { row } = bucketFor(store, input.bucket);
  const page = listPage<ListedRow>(input, (range, most, last) =>
    // A key has one latest version: after the last row comes the next key.
    readLatest(store, row.id, { ...range, isFromIncluded: range.isFromIncluded && last === null }, most),
  );
  return { ...page, rows: page.rows.map(listedVersion) };
}

function readLatest({ sql }: OpenStore, bucket: number, range: KeyRange, most: number): ListedRow[] {
  const { from, isFromIncluded, until } = range;
  return sql
    .exec<ListedRow>(
      `SELECT ${LISTED} FROM versions
       WHERE bucket = ? AND is_latest = 1 AND is_marker = 0 AND key ${isFromIncluded ? '>=' : '>'} ?
         ${until === null ? '' : 'AND key < ?'}
       ORDER BY key LIMIT ?`,
      ...[bucket, from, ...(until === null ? [] : [until]), most],
    )
    .toArray();
}

export function listedVersion(row: ListedRow): ListedVersionRow {
  const checksum = row.checksum === null ? null : (JSON.parse(row.checksum) as Checksum);
  return {
    key: row.key,
    versionId: row.version_id,
    isLatest: row.is_latest === 1,
    isMarker: row.is_marker === 1,
    modifiedAt: row.modified_at,
    owner: row.owner,
    size: row.size,
    etag: row.etag,
    storageClass: row.storage_class,
    checksum: checksum && { algorithm: checksum.algorithm, type: checksum.type },
  };
}
