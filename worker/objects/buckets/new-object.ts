import { cannedAcl } from '../../engine/s3/access/acl/canned-acl';
import type { Acl } from '../../engine/s3/access/acl/grant';
import { requestedAcl } from '../../engine/s3/access/acl/requested-acl';
import { ownerOfNewObject, refuseAclWhereOff } from '../../engine/s3/access/ownership';
import { refuseBlockedAcl } from '../../engine/s3/access/public-access-block';
import { S3Error } from '../../engine/s3/s3-error';
import type { BucketEncryption } from '../../engine/s3/settings/encryption';
import type { NewObject } from '../../engine/s3/store/store-calls';
import type { Encryption, ObjectAbout } from '../../engine/s3/store/stored-version';
import { aclNamed, directoryOf } from './acl-of-request';
import { type AskedBucket, callerId } from './bucket-access';
import { defaultRetention } from './lock/default-retention';
import type { OpenStore } from './open-store';
import { readSetting } from './setting-rows';

/** What a new object is, by what was said of it and what its bucket adds. The checksum is known when its bytes are. */
export function aboutNewObject(
  store: OpenStore,
  bucket: AskedBucket,
  object: NewObject,
): { owner: string; about: ObjectAbout } {
  const { owner, acl } = ownedBy(store, bucket, object);
  const { headers, metadata, tags, retention, legalHold } = object;
  if (retention || legalHold) requireLock(store, bucket);
  return {
    owner,
    about: {
      headers,
      metadata,
      tags,
      acl,
      checksum: null,
      encryption: object.encryption ?? bucketEncryption(store, bucket.row.id),
      retention: retention ?? defaultRetention(store, bucket.row.id),
      legalHold,
      restored: null,
    },
  };
}

function ownedBy(
  store: OpenStore,
  { row, facts }: AskedBucket,
  { acl }: NewObject,
): { owner: string; acl: Acl } {
  const writer = callerId(store);
  const directory = directoryOf(store.asker);
  const asked = (owner: string) => requestedAcl(aclNamed(acl), { owner, bucketOwner: row.owner }, directory);
  const owner = ownerOfNewObject(facts.ownership, {
    writer: store.asker.isTrusted ? row.owner : writer,
    bucketOwner: row.owner,
    requested: asked(writer),
  });
  const requested = asked(owner);
  refuseAclWhereOff(facts.ownership, requested, row.owner);
  if (requested) refuseBlockedAcl(facts.publicAccessBlock, requested.grants);
  const isOff = facts.ownership === 'BucketOwnerEnforced';
  const grants = (isOff ? null : requested?.grants) ?? cannedAcl('private', { owner, bucketOwner: null });
  return { owner, acl: { owner, grants } };
}

const ALWAYS_ENCRYPTED: Encryption = {
  algorithm: 'AES256',
  kmsKeyId: null,
  isBucketKeyEnabled: false,
  customerKeyMd5: null,
};

function bucketEncryption(store: OpenStore, bucket: number): Encryption {
  const setting = readSetting(store, bucket, 'encryption') as BucketEncryption | undefined;
  const [rule] = setting?.Rule ?? [];
  const chosen = rule?.ApplyServerSideEncryptionByDefault;
  if (!chosen) return ALWAYS_ENCRYPTED;
  return {
    algorithm: chosen.SSEAlgorithm,
    kmsKeyId: chosen.KMSMasterKeyID ?? null,
    isBucketKeyEnabled: rule.BucketKeyEnabled ?? false,
    customerKeyMd5: null,
  };
}

function requireLock(store: OpenStore, { row }: AskedBucket): void {
  if (readSetting(store, row.id, 'objectLock') !== undefined) return;
  throw new S3Error('InvalidRequest', { message: 'Bucket is missing Object Lock Configuration' });
}
