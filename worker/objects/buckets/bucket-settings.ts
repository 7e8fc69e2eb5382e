import { isPublicGrant } from '../../engine/s3/access/acl/grant';
import type { ObjectOwnership } from '../../engine/s3/access/ownership';
import { refuseBlockedPolicy } from '../../engine/s3/access/public-access-block';
import { S3Error } from '../../engine/s3/s3-error';
import { SETTINGS, type SettingName } from '../../engine/s3/store/settings';
import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { type AskedBucket, bucketFor } from './bucket-access';
import { findBucket } from './bucket-rows';
import { awaitMidnight } from './lifecycle/await-midnight';
import type { OpenStore } from './open-store';
import { dropSetting, readSetting, readSettings, writeSetting } from './setting-rows';

/** Null for a setting that a bucket always has, and that nobody has set. */
export function getSetting(
  store: OpenStore,
  { bucket, name, id }: StoreInput<'getSetting'>,
): StoreOutput<'getSetting'> {
  const { row } = bucketFor(store, bucket);
  const value = readSetting(store, row.id, name, id);
  const { missing } = SETTINGS[name];
  if (value !== undefined || missing === null) return value ?? null;
  throw new S3Error(missing, { details: { BucketName: bucket } });
}

export function listSettings(store: OpenStore, { bucket, name }: StoreInput<'listSettings'>) {
  return readSettings(store, bucketFor(store, bucket).row.id, name);
}

export function putSetting(store: OpenStore, input: StoreInput<'putSetting'>): null {
  const asked = bucketFor(store, input.bucket);
  CHECKS[input.name]?.(store, asked, input.value);
  writeSetting(store, asked.row.id, input);
  if (input.name === 'lifecycle') awaitMidnight(store, asked.row.id);
  return null;
}

export function deleteSetting(store: OpenStore, { bucket, name, id }: StoreInput<'deleteSetting'>): null {
  const { row } = bucketFor(store, bucket);
  dropSetting(store, row.id, name, id);
  if (name === 'lifecycle') store.sql.exec('UPDATE buckets SET expires_at = NULL WHERE id = ?', row.id);
  return null;
}

/** For a browser, which may learn by it whether it may ask at all. */
export function getCors(store: OpenStore, { bucket }: StoreInput<'getCors'>): StoreOutput<'getCors'> {
  const row = findBucket(store, bucket);
  return row ? (readSetting(store, row.id, 'cors') ?? null) : null;
}

type Check = (store: OpenStore, bucket: AskedBucket, value: unknown) => void;

const CHECKS: Partial<Record<SettingName, Check>> = {
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
    const target = (value as { TargetBucket?: string } | null)?.TargetBucket;
    if (target === undefined) return;
    if (findBucket(store, target)?.owner !== facts.owner) throw new S3Error('InvalidTargetBucketForLogging');
  },
  objectLock(_store, { row }) {
    if (row.versioning !== 'Enabled')
      throw new S3Error('InvalidBucketState', {
        message: "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
      });
  },
};
