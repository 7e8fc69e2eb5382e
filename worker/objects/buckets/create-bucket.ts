import { requestedAcl } from '../../engine/s3/access/acl/requested-acl';
import { refuseAclOnNewBucket } from '../../engine/s3/access/ownership';
import { S3Error } from '../../engine/s3/s3-error';
import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { aclNamed, directoryOf } from './acl-of-request';
import { requireAccount } from './bucket-access';
import { findBucket } from './bucket-rows';
import type { OpenStore } from './open-store';
import { writeSetting } from './setting-rows';

const MOST_BUCKETS = 10_000;
/** Where a bucket that is one's own may be made once more, as if it were new. */
const FORGIVING_REGION = 'us-east-1';

export function createBucket(
  store: OpenStore,
  input: StoreInput<'createBucket'>,
): StoreOutput<'createBucket'> {
  const { sql, world, now, asker } = store;
  const { account } = requireAccount(store);
  const requested = requestedAcl(
    aclNamed(input.acl),
    { owner: account.id, bucketOwner: null },
    directoryOf(asker),
  );
  if (input.ownership) refuseAclOnNewBucket(input.ownership, requested);
  const acl = JSON.stringify({ owner: account.id, grants: requested?.grants ?? ownersGrants(account.id) });
  const existing = findBucket(store, input.bucket);
  if (existing) {
    if (existing.owner !== account.id) throw taken('BucketAlreadyExists', input.bucket);
    if (existing.region !== FORGIVING_REGION || input.region !== FORGIVING_REGION)
      throw taken('BucketAlreadyOwnedByYou', input.bucket);
    sql.exec('UPDATE buckets SET acl = ? WHERE id = ?', acl, existing.id);
    return { isNew: false };
  }
  refuseTooMany(store, account.id);
  const { id } = sql
    .exec<{ id: number }>(
      `INSERT INTO buckets (world, name, owner, owner_account, created_at, region, versioning, acl)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
      world,
      input.bucket,
      account.id,
      account.accountId,
      now,
      input.region,
      input.isLocked ? 'Enabled' : null,
      acl,
    )
    .one();
  if (input.isLocked)
    writeSetting(store, id, { name: 'objectLock', value: { ObjectLockEnabled: 'Enabled' } });
  if (input.ownership) writeSetting(store, id, { name: 'ownershipControls', value: input.ownership });
  if (Object.keys(input.tags).length > 0) writeSetting(store, id, { name: 'tagging', value: input.tags });
  return { isNew: true };
}

function ownersGrants(id: string) {
  return [{ grantee: { kind: 'account', id }, permission: 'FULL_CONTROL' }];
}

function refuseTooMany({ sql, world }: OpenStore, owner: string): void {
  const { count } = sql
    .exec<{ count: number }>(
      'SELECT count(*) AS count FROM buckets WHERE world = ? AND owner = ?',
      world,
      owner,
    )
    .one();
  if (count >= MOST_BUCKETS) throw new S3Error('TooManyBuckets');
}

function taken(code: 'BucketAlreadyExists' | 'BucketAlreadyOwnedByYou', name: string): S3Error {
  return new S3Error(code, { details: { BucketName: name } });
}
