import { requestedAcl } from '../../engine/s3/access/acl/requested-acl';
import { resolveGrants } from '../../engine/s3/access/acl/wanted-grant';
import { refuseAclWhereOff } from '../../engine/s3/access/ownership';
import { isPublicBucket } from '../../engine/s3/access/policy-status';
import { refuseBlockedAcl } from '../../engine/s3/access/public-access-block';
import { S3Error } from '../../engine/s3/s3-error';
import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { aclNamed, directoryOf } from './acl-of-request';
import { bucketFor, requireAccount } from './bucket-access';
import type { BucketRow } from './bucket-rows';
import { dropBucket } from './drop-bucket';
import type { OpenStore } from './open-store';
import { readSetting } from './setting-rows';

/** The caller's own. */
export function listBuckets(
  store: OpenStore,
  { prefix, after, most, region }: StoreInput<'listBuckets'>,
): StoreOutput<'listBuckets'> {
  const { account } = requireAccount(store);
  const rows = store.sql
    .exec<BucketRow>(
      `SELECT * FROM buckets WHERE world = ? AND owner = ? AND name > ? AND substr(name, 1, ?) = ?
         AND (? IS NULL OR region = ?) ORDER BY name LIMIT ?`,
      store.world,
      account.id,
      after ?? '',
      prefix.length,
      prefix,
      region,
      region,
      most + 1,
    )
    .toArray();
  const shown = rows.slice(0, most);
  return {
    buckets: shown.map(({ name, created_at, region: place }) => ({
      name,
      createdAt: created_at,
      region: place,
    })),
    next: rows.length > most ? (shown.at(-1)?.name ?? null) : null,
  };
}

export function headBucket(store: OpenStore, { bucket }: StoreInput<'headBucket'>) {
  return { region: bucketFor(store, bucket).row.region };
}

export function deleteBucket(store: OpenStore, { bucket }: StoreInput<'deleteBucket'>): null {
  const { row } = bucketFor(store, bucket);
  const { sql } = store;
  const [held] = sql.exec('SELECT 1 FROM versions WHERE bucket = ? LIMIT 1', row.id).toArray();
  if (held) {
    const all = row.versioning === null ? '' : '. You must delete all versions in the bucket.';
    const message = `The bucket you tried to delete is not empty${all}`;
    throw new S3Error('BucketNotEmpty', { message, details: { BucketName: bucket } });
  }
  // With the uploads that nobody finished.
  dropBucket(sql, store.blobs, row.id);
  return null;
}

export function getVersioning(store: OpenStore, { bucket }: StoreInput<'getVersioning'>) {
  return { status: bucketFor(store, bucket).row.versioning };
}

export function putVersioning(store: OpenStore, { bucket, status }: StoreInput<'putVersioning'>): null {
  const { row } = bucketFor(store, bucket);
  if (status === 'Suspended' && readSetting(store, row.id, 'objectLock') !== undefined)
    throw new S3Error('InvalidBucketState', {
      message:
        'An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.',
    });
  store.sql.exec('UPDATE buckets SET versioning = ? WHERE id = ?', status, row.id);
  return null;
}

export function getPolicyStatus(store: OpenStore, { bucket }: StoreInput<'getPolicyStatus'>) {
  return { isPublic: isPublicBucket(bucketFor(store, bucket).facts) };
}

export function getBucketAcl(store: OpenStore, { bucket }: StoreInput<'getBucketAcl'>) {
  const { facts } = bucketFor(store, bucket);
  if (facts.ownership !== 'BucketOwnerEnforced') return facts.acl;
  const grantee = { kind: 'account', id: facts.owner } as const;
  return { owner: facts.owner, grants: [{ grantee, permission: 'FULL_CONTROL' as const }] };
}

export function putBucketAcl(
  store: OpenStore,
  { bucket, headers, document }: StoreInput<'putBucketAcl'>,
): StoreOutput<'putBucketAcl'> {
  const { row, facts } = bucketFor(store, bucket);
  const directory = directoryOf(store.asker);
  const owners = { owner: row.owner, bucketOwner: null };
  const requested = document
    ? { canned: null, grants: resolveGrants(document.wanted, directory) }
    : requestedAcl(aclNamed(headers), owners, directory);
  if (!requested) throw new S3Error('MissingSecurityHeader');
  if (document && document.owner !== row.owner) throw new S3Error('AccessDenied');
  refuseAclWhereOff(facts.ownership, requested, row.owner);
  refuseBlockedAcl(facts.publicAccessBlock, requested.grants);
  const acl = JSON.stringify({ owner: row.owner, grants: requested.grants });
  store.sql.exec('UPDATE buckets SET acl = ? WHERE id = ?', acl, row.id);
  return null;
}
