import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { bucketFor } from './bucket-access';
import { type ListedRow, listedVersion } from './list-objects';
import { type KeyRange, listPage } from './listing-range';
import type { OpenStore } from './open-store';

type Row = ListedRow & { seq: number };
type Place = { key: string; seq: number };

export function listVersions(
  store: OpenStore,
  input: StoreInput<'listVersions'>,
): StoreOutput<'listVersions'> {
  const { row: bucket } = bucketFor(store, input.bucket);
  const { after, afterVersion } = input;
  const marker = afterVersion === null ? null : placeOf(store, bucket.id, after, afterVersion);
  const page = listPage<Row>(input, (range, most, last) =>
    readVersions(store, bucket.id, { range, most, last: last ?? marker }),
  );
  const rows = page.rows.map(listedVersion);
  const lastRow = rows.at(-1);
  return { ...page, rows, lastVersion: lastRow && lastRow.key === page.last ? lastRow.versionId : null };
}

/** Where a version stands that was told last; it may be gone by now. */
function placeOf({ sql }: OpenStore, bucket: number, key: string, versionId: string): Place | null {
  const [row] = sql
    .exec<{ seq: number }>(
      'SELECT seq FROM versions WHERE bucket = ? AND key = ? AND version_id = ?',
      bucket,
      key,
      versionId,
    )
    .toArray();
  return row ? { key, seq: row.seq } : null;
}

type Wanted = { range: KeyRange; most: number; last: Place | null };

/** The newest of a key first; older ones than `last` are told even where its key is not in the range any more. */
function readVersions({ sql }: OpenStore, bucket: number, { range, most, last }: Wanted): Row[] {
  const { from, isFromIncluded, until } = range;
  const older = last?.key === from ? last : null;
  return sql
    .exec<Row>(
      `SELECT seq, key, version_id, is_latest, is_marker, modified_at, owner, size, etag, storage_class, checksum
       FROM versions
       WHERE bucket = ? AND key >= ? AND (? IS NULL OR key < ?) AND (key > ? OR ? OR seq < ?)
       ORDER BY key, seq DESC LIMIT ?`,
      bucket,
      from,
      until,
      until,
      from,
      isFromIncluded && older === null ? 1 : 0,
      older?.seq ?? null,
      most,
    )
    .toArray();
}
