import type { CountedBucket } from '../../../engine/s3/store/house-calls';
import { isoTime } from '../../../platform/clock';
import type { Accounts } from '../accounts';
import type { AdminStore } from './admin-store';
import type { BucketDocument, NewBucket } from './documents';
import { storageErrors } from './errors';

const VERSIONING = { Enabled: 'enabled', Suspended: 'suspended' } as const;

export async function listBuckets(store: AdminStore): Promise<BucketDocument[]> {
  const buckets = await store.ask('listBucketsWithCounts', {});
  return buckets.map((bucket) => bucketDocumentOf(bucket, store.compiled.accounts));
}

export async function findBucket(store: AdminStore, name: string): Promise<BucketDocument> {
  const bucket = (await listBuckets(store)).find((each) => each.name === name);
  if (bucket) return bucket;
  throw storageErrors.missing({ code: 'NoSuchBucket', reason: 'The specified bucket does not exist' });
}

export async function createBucket(store: AdminStore, asked: NewBucket): Promise<BucketDocument> {
  const { accounts } = store.compiled;
  const { name, account: id, region = store.config.region, versioning, object_lock } = asked;
  const account = id === undefined ? accounts.first : accounts.byId(id);
  if (!account) throw storageErrors.unknown_account({ account: id ?? '' });
  const { isNew } = await store.ask(
    'createBucket',
    { bucket: name, region, acl: null, isLocked: object_lock, ownership: null, tags: {} },
    { operation: 'CreateBucket', account },
  );
  if (!isNew) throw storageErrors.bucket_taken({ name });
  if (versioning) await store.ask('putVersioning', { bucket: name, status: 'Enabled' });
  return findBucket(store, name);
}

export async function deleteBucket(store: AdminStore, bucket: string, isForced: boolean): Promise<void> {
  if (isForced) await store.ask('emptyBucket', { bucket });
  await store.ask('deleteBucket', { bucket }, { operation: 'DeleteBucket' });
}

function bucketDocumentOf(bucket: CountedBucket, accounts: Accounts): BucketDocument {
  const { name, region, createdAt, versioning, objects, versions, bytes } = bucket;
  return {
    name,
    owner: ownerOf(bucket.owner, accounts),
    region,
    created_at: isoTime(createdAt),
    versioning: versioning === null ? 'off' : VERSIONING[versioning],
    objects,
    versions,
    bytes,
  };
}

export function ownerOf(id: string, accounts: Accounts): { id: string; name: string | null } {
  return { id, name: accounts.byId(id)?.displayName ?? null };
}
