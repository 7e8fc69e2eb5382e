import { successorOf } from '../listing-range';
import type { OpenStore } from '../open-store';
import { dropUpload, type UploadRow } from './upload-rows';

const MOST_AT_ONCE = 1000;

/** Gives up those that lie open since before `time`; how many they were, a thousand at most. */
export function abortUploadsBegunBefore(
  store: OpenStore,
  bucket: { id: number },
  prefix: string,
  time: number,
): number {
  const until = successorOf(prefix);
  const uploads = store.sql
    .exec<UploadRow>(
      `SELECT * FROM uploads WHERE bucket = ? AND version IS NULL AND key >= ? ${until === null ? '' : 'AND key < ?'}
         AND initiated_at < ? LIMIT ?`,
      ...[bucket.id, prefix, ...(until === null ? [] : [until]), time, MOST_AT_ONCE],
    )
    .toArray();
  for (const upload of uploads) dropUpload(store, upload);
  return uploads.length;
}
