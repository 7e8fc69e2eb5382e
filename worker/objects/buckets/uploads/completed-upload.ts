import type { CompletedPart, StoreOutput } from '../../../engine/s3/store/store-calls';
import type { AskedBucket } from '../bucket-access';
import type { OpenStore } from '../open-store';
import { writtenAnswer } from '../put-object';
import type { VersionRow } from '../version-rows';
import { noSuchUpload, type UploadRow } from './upload-rows';

/** By what a repeated request is known for the same. */
export function fingerprintOf(parts: readonly CompletedPart[]): string {
  return parts.map(({ partNumber, etag }) => `${partNumber}:${etag}`).join();
}

/** Whoever lost the answer asks once more, and gets it; nothing is written. The row is there while its object is. */
export function completedAlready(
  store: OpenStore,
  bucket: AskedBucket,
  upload: UploadRow,
  parts: readonly CompletedPart[],
): StoreOutput<'completeUpload'> {
  const [row] = store.sql.exec<VersionRow>('SELECT * FROM versions WHERE seq = ?', upload.version).toArray();
  if (!row || upload.completed !== fingerprintOf(parts)) throw noSuchUpload(upload.id);
  return { ...writtenAnswer(store, bucket, row), notify: [] };
}
