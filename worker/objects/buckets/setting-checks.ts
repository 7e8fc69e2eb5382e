import { isPublicGrant } from '../../engine/s3/access/acl/grant';
import type { ObjectOwnership } from '../../engine/s3/access/ownership';
import { refuseBlockedPolicy } from '../../engine/s3/access/public-access-block';
import { S3Error } from '../../engine/s3/s3-error';
import type { LoggingTarget } from '../../engine/s3/settings/logging';
import type { SettingName } from '../../engine/s3/store/settings';
import type { AskedBucket } from './bucket-access';
import { findBucket } from './bucket-rows';
import type { OpenStore } from './open-store';

type Check = (store: OpenStore, bucket: AskedBucket, value: unknown) => void;

/** What a setting asks of the bucket that it is for, once its document is sound. */
export const SETTING_CHECKS: Partial<Record<SettingName, Check>> = {
  policy(store, { facts }, value) {
    if (typeof value !== 'string') throw new S3Error('MalformedPolicy');
    refuseBlockedPolicy(facts.publicAccessBlock, store.policies.get(value, facts.name));
  },
  ownershipControls(_store, { facts }, value) {
    const isOpen = facts.acl.grants.some(
      (grant) => isPublicGrant(grant) || grant.grantee.kind === 'group' || grant.grantee.id !== facts.owner,
    );
    if ((value as ObjectOwnership) === 'BucketOwnerEnforced' && isOpen)
      throw new S3Error('InvalidBucketAclWithObjectOwnership');
  },
  logging(store, { facts }, value) {
    const target = value as LoggingTarget | null;
    if (!target) return;
    const kept = findBucket(store, target.bucket);
    const details = { TargetBucket: target.bucket };
    if (!kept) throw new S3Error('InvalidTargetBucketForLogging', { details });
    if (kept.owner !== facts.owner)
      throw new S3Error('InvalidTargetBucketForLogging', {
        message: 'The owner for the bucket to be logged and the target bucket must be the same.',
        details,
      });
  },
  accelerate(_store, { row }) {
    if (row.name.includes('.'))
      throw new S3Error('InvalidRequest', {
        message: 'S3 Transfer Acceleration is not supported for buckets with periods (.) in their names',
      });
  },
  replication(_store, { row }) {
    if (row.versioning !== 'Enabled')
      throw new S3Error('InvalidRequest', {
        message: "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
      });
  },
  objectLock(_store, { row }) {
    if (row.versioning !== 'Enabled')
      throw new S3Error('InvalidBucketState', {
        message: "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
      });
  },
};
