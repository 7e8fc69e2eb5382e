import type { ChecksumAlgorithm } from '../../engine/s3/checksums/algorithms';
import type { Piece, StoredPart } from '../../engine/s3/store/stored-version';
import type { OpenStore } from './open-store';
import type { PieceRow, VersionRow } from './version-rows';

type Bytes = { id: string; size: number; bytes: ArrayBuffer | null };

/** All of an object, in order. */
export function piecesOf({ sql, hot }: OpenStore, row: VersionRow): Piece[] {
  const known = row.blob === null ? undefined : hot.get(row.blob);
  if (known) return [{ size: known.byteLength, bytes: known }];
  const rows =
    row.blob !== null
      ? sql.exec<Bytes>('SELECT id, size, bytes FROM blobs WHERE id = ?', row.blob)
      : sql.exec<Bytes>(
          `SELECT blobs.id, blobs.size, blobs.bytes FROM pieces JOIN blobs ON blobs.id = pieces.blob
           WHERE pieces.version = ? ORDER BY pieces.number`,
          row.seq,
        );
  return rows.toArray().map(({ id, size, bytes: kept }) => {
    if (kept === null) return { size, blob: id, start: 0 };
    const bytes = new Uint8Array(kept);
    hot.keep(id, bytes);
    return { size, bytes };
  });
}

export function partsOf({ sql }: OpenStore, row: VersionRow, after: number, most: number): StoredPart[] {
  if (row.part_count === null) return [];
  return sql
    .exec<PieceRow>(
      'SELECT * FROM pieces WHERE version = ? AND number > ? ORDER BY number LIMIT ?',
      row.seq,
      after,
      most,
    )
    .toArray()
    .map(({ number, size, etag, modified_at, checksums }) => ({
      number,
      size,
      etag,
      modifiedAt: modified_at,
      checksums: JSON.parse(checksums) as Partial<Record<ChecksumAlgorithm, string>>,
    }));
}

/** For another version that is to have the same bytes. */
export function sharedBody(
  store: OpenStore,
  row: VersionRow,
): { blob: string } | { pieces: PieceRow[]; partCount: null } {
  if (row.blob !== null) {
    store.blobs.share(row.blob);
    return { blob: row.blob };
  }
  const pieces = store.sql
    .exec<PieceRow>('SELECT * FROM pieces WHERE version = ? ORDER BY number', row.seq)
    .toArray();
  for (const { blob } of pieces) store.blobs.share(blob);
  return { pieces, partCount: null };
}

/** The n-th of an object's parts, counted from one, and where it begins. */
export function partAt(
  { sql }: OpenStore,
  row: VersionRow,
  place: number,
): { start: number; part: Pick<PieceRow, 'size' | 'checksums'> } | null {
  if (row.part_count === null || place > row.part_count) return null;
  const [part] = sql
    .exec<PieceRow>(
      'SELECT * FROM pieces WHERE version = ? ORDER BY number LIMIT 1 OFFSET ?',
      row.seq,
      place - 1,
    )
    .toArray();
  if (!part) return null;
  const { start } = sql
    .exec<{ start: number }>(
      'SELECT coalesce(sum(size), 0) AS start FROM pieces WHERE version = ? AND number < ?',
      row.seq,
      part.number,
    )
    .one();
  return { start, part };
}
