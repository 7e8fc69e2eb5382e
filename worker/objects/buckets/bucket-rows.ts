import type { Acl } from '../../engine/s3/access/acl/grant';
import type { BucketFacts } from '../../engine/s3/access/facts';
import type { ObjectOwnership } from '../../engine/s3/access/ownership';
import type { PublicAccessBlock } from '../../engine/s3/access/public-access-block';
import { S3Error } from '../../engine/s3/s3-error';
import type { OpenStore } from './open-store';
import { readSetting } from './setting-rows';

export type Versioning = 'Enabled' | 'Suspended' | null;

export type BucketRow = {
  id: number;
  name: string;
  owner: string;
  owner_account: string;
  created_at: number;
  region: string;
  versioning: Versioning;
  acl: string;
  /** When a lifecycle rule has to be carried out next, at the earliest. */
  expires_at: number | null;
};

export function findBucket({ sql, world, known }: OpenStore, name: string): BucketRow | undefined {
  return known.bucket(world, name, () => {
    const [row] = sql
      .exec<BucketRow>('SELECT * FROM buckets WHERE world = ? AND name = ?', world, name)
      .toArray();
    return row;
  });
}

export function requireBucket(store: OpenStore, name: string): BucketRow {
  const row = findBucket(store, name);
  if (!row) throw new S3Error('NoSuchBucket', { details: { BucketName: name } });
  return row;
}

/** What of a bucket decides access. */
export function factsOf(store: OpenStore, bucket: BucketRow): BucketFacts {
  return store.known.facts(bucket.id, () => readFacts(store, bucket));
}

function readFacts(store: OpenStore, bucket: BucketRow): BucketFacts {
  const policy = readSetting(store, bucket.id, 'policy');
  const ownership = readSetting(store, bucket.id, 'ownershipControls');
  const block = readSetting(store, bucket.id, 'publicAccessBlock');
  return {
    name: bucket.name,
    owner: bucket.owner,
    ownerAccountId: bucket.owner_account,
    acl: JSON.parse(bucket.acl) as Acl,
    policy: typeof policy === 'string' ? store.policies.get(policy, bucket.name) : null,
    publicAccessBlock: (block as PublicAccessBlock | undefined) ?? null,
    ownership: (ownership as ObjectOwnership | undefined) ?? DEFAULT_OWNERSHIP,
  };
}

/** Of a bucket without ownership controls: its ACLs count, as they did at Amazon until 2023. */
const DEFAULT_OWNERSHIP: ObjectOwnership = 'ObjectWriter';
