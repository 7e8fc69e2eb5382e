import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { bucketFor } from '../bucket-access';
import { emptyBucketRows } from '../drop-bucket';
import type { OpenStore } from '../open-store';

/** For the house: whatever is locked goes too. Answers how many objects there were. */
export function emptyBucket(
  store: OpenStore,
  { bucket }: StoreInput<'emptyBucket'>,
): StoreOutput<'emptyBucket'> {
  const { row } = bucketFor(store, bucket);
  const { objects } = store.sql
    .exec<{ objects: number }>(
      'SELECT count(*) AS objects FROM versions WHERE bucket = ? AND is_latest = 1 AND is_marker = 0',
      row.id,
    )
    .one();
  emptyBucketRows(store.sql, store.blobs, row.id);
  return { objects };
}
