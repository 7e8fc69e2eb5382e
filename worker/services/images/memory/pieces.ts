type Part = 'file' | 'analysis';

/** A row of SQLite holds 2 MB at the most. */
const PIECE_BYTES = 1024 * 1024;

export function keepPieces(sql: SqlStorage, jobId: string, part: Part, bytes: Uint8Array): void {
  const pieces = Math.ceil(bytes.byteLength / PIECE_BYTES);
  for (let number = 0; number < pieces; number++) {
    sql.exec(
      'INSERT INTO images_pieces (job_id, part, number, bytes) VALUES (?, ?, ?, ?)',
      jobId,
      part,
      number,
      bytes.subarray(number * PIECE_BYTES, (number + 1) * PIECE_BYTES),
    );
  }
}

/** Null when there is nothing of it. */
export function readPieces(sql: SqlStorage, jobId: string, part: Part): Uint8Array<ArrayBuffer> | null {
  const { size } = sql
    .exec<{ size: number | null }>(
      'SELECT sum(length(bytes)) AS size FROM images_pieces WHERE job_id = ? AND part = ?',
      jobId,
      part,
    )
    .one();
  if (size === null) return null;
  const joined = new Uint8Array(size);
  let at = 0;
  const pieces = sql.exec<{ bytes: ArrayBuffer }>(
    'SELECT bytes FROM images_pieces WHERE job_id = ? AND part = ? ORDER BY number',
    jobId,
    part,
  );
  for (const { bytes } of pieces) {
    joined.set(new Uint8Array(bytes), at);
    at += bytes.byteLength;
  }
  return joined;
}

export function dropPieces(sql: SqlStorage, jobId: string): void {
  sql.exec('DELETE FROM images_pieces WHERE job_id = ?', jobId);
}
