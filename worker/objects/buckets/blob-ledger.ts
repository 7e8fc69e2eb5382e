import { S3Error } from '../../engine/s3/s3-error';
import type { Ids } from '../../platform/ids';
import { OVERWRITTEN_MOST } from './hot-bytes';
import type { BlobLedger, BroughtBody } from './open-store';
import { doom } from './sweep/doomed-blobs';
import { expectBlobs } from './sweep/lost-blobs';

/** Downloads under way may still read what no row has any more. */
const GRACE_MS = 120_000;

type Means = {
  sql: SqlStorage;
  ids: Ids;
  /** By the machine's own clock: what the project's clock says has nothing to do with what lies in R2. */
  now: number;
};

/**
 * A blob is known before its first byte is in R2, and until its last one has left it. So whatever happens between two
 * steps, some row tells of it: waiting for a row to take it, had by rows, or doomed.
 */
export class SqlBlobLedger implements BlobLedger {
  readonly #sql: SqlStorage;
  readonly #ids: Ids;
  readonly #now: number;
  #hasWork = false;

  constructor({ sql, ids, now }: Means) {
    this.#sql = sql;
    this.#ids = ids;
    this.#now = now;
  }

  /** Whether the sweep has to come sooner or later for what this call did. */
  get hasWork(): boolean {
    return this.#hasWork;
  }

  reserve(): string {
    const blob = this.#ids.next();
    expectBlobs(this.#sql);
    this.#sql.exec('INSERT INTO waiting_blobs (id, seen_at) VALUES (?, ?)', blob, this.#now);
    this.#hasWork = true;
    return blob;
  }

  keep(blob: string, multipart: string | null): void {
    const { rowsWritten } = this.#sql.exec(
      'UPDATE waiting_blobs SET seen_at = ?, multipart = coalesce(?, multipart) WHERE id = ?',
      this.#now,
      multipart,
      blob,
    );
    if (rowsWritten === 0) throw new S3Error('InternalError');
  }

  /** Also of one that was doomed by its silence: its writer may have written on since. */
  giveUp(blob: string): void {
    const [waiting] = this.#sql
      .exec<{ multipart: string | null }>('DELETE FROM waiting_blobs WHERE id = ? RETURNING multipart', blob)
      .toArray();
    if (waiting || !this.#isTaken(blob)) this.#doom(blob, waiting?.multipart ?? null);
  }

  take(body: BroughtBody): string {
    if ('bytes' in body) {
      const blob = this.#ids.next();
      this.#insert(blob, body.size, bufferOf(body.bytes));
      return blob;
    }
    const { rowsWritten } = this.#sql.exec('DELETE FROM waiting_blobs WHERE id = ?', body.blob);
    // Nobody said for long that it is still coming, so it was given up.
    if (rowsWritten === 0) throw new S3Error('InternalError');
    this.#insert(body.blob, body.size, null);
    return body.blob;
  }

  /**
   * Bytes that no other row has are written over where they lie, which touches the fewest pages. What is written over is
   * kept aside until the call is done, so that many bytes cost less where none were.
   */
  replace(blob: string, body: BroughtBody): string {
    if ('bytes' in body && body.size <= OVERWRITTEN_MOST) {
      const { rowsWritten } = this.#sql.exec(
        'UPDATE blobs SET size = ?, bytes = ? WHERE id = ? AND refs = 1 AND size <= ? AND bytes IS NOT NULL',
        body.size,
        bufferOf(body.bytes),
        blob,
        OVERWRITTEN_MOST,
      );
      if (rowsWritten > 0) return blob;
    }
    const taken = this.take(body);
    this.release(blob);
    return taken;
  }

  share(blob: string): void {
    this.#sql.exec('UPDATE blobs SET refs = refs + 1 WHERE id = ?', blob);
  }

  release(blob: string): void {
    const [left] = this.#sql
      .exec<{ refs: number; isFar: number }>(
        'UPDATE blobs SET refs = refs - 1 WHERE id = ? RETURNING refs, bytes IS NULL AS isFar',
        blob,
      )
      .toArray();
    if (!left || left.refs > 0) return;
    this.#sql.exec('DELETE FROM blobs WHERE id = ?', blob);
    if (left.isFar) this.#doom(blob, null);
  }

  #isTaken(blob: string): boolean {
    return this.#sql.exec('SELECT 1 FROM blobs WHERE id = ?', blob).toArray().length > 0;
  }

  #insert(blob: string, size: number, bytes: ArrayBuffer | null): void {
    this.#sql.exec('INSERT INTO blobs (id, refs, size, bytes) VALUES (?, 1, ?, ?)', blob, size, bytes);
  }

  #doom(blob: string, multipart: string | null): void {
    doom(this.#sql, { id: blob, multipart }, this.#now + GRACE_MS);
    this.#hasWork = true;
  }
}

/** Only the bytes themselves: a view may be of a larger buffer. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole ? buffer : bytes.slice().buffer;
}
