import type { ChecksumAlgorithm } from '../../../engine/s3/checksums/algorithms';
import type { StoredPart } from '../../../engine/s3/store/stored-version';
import type { OpenStore } from '../open-store';
import type { PieceRow } from '../version-rows';

/** A part is what becomes a piece of the object. */
export type PartRow = PieceRow;

export function partsAfter({ sql }: OpenStore, upload: string, after: number, most: number): PartRow[] {
  return sql
    .exec<PartRow>(
      `SELECT number, blob, size, etag, modified_at, checksums FROM parts
       WHERE upload = ? AND number > ? ORDER BY number LIMIT ?`,
      upload,
      after,
      most,
    )
    .toArray();
}

/** In place of the one that had its number. */
export function writePart({ sql, blobs }: OpenStore, upload: string, part: PartRow): void {
  const [replaced] = sql
    .exec<{ blob: string }>('SELECT blob FROM parts WHERE upload = ? AND number = ?', upload, part.number)
    .toArray();
  if (replaced) blobs.release(replaced.blob);
  sql.exec(
    `INSERT OR REPLACE INTO parts (upload, number, blob, size, etag, modified_at, checksums)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    upload,
    part.number,
    part.blob,
    part.size,
    part.etag,
    part.modified_at,
    part.checksums,
  );
}

export function storedPart({ number, size, etag, modified_at, checksums }: PartRow): StoredPart {
  return { number, size, etag, modifiedAt: modified_at, checksums: checksumsOf(checksums) };
}

/** As writePart got them. */
function checksumsOf(text: string): Partial<Record<ChecksumAlgorithm, string>> {
  return JSON.parse(text) as Partial<Record<ChecksumAlgorithm, string>>;
}
