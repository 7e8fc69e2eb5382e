import { cannedAcl } from '../../engine/s3/access/acl/canned-acl';
import { type RequestedAcl, requestedAcl } from '../../engine/s3/access/acl/requested-acl';
import { resolveGrants } from '../../engine/s3/access/acl/wanted-grant';
import { refuseAclWhereOff } from '../../engine/s3/access/ownership';
import { refuseBlockedAcl } from '../../engine/s3/access/public-access-block';
import { S3Error } from '../../engine/s3/s3-error';
import type { NewAcl, StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { aclNamed, directoryOf } from './acl-of-request';
import { type AskedVersion, askedVersion } from './asked-version';
import type { OpenStore } from './open-store';
import { aboutOf, saveAbout, toldVersion } from './version-rows';

export function getObjectAcl(
  store: OpenStore,
  input: StoreInput<'getObjectAcl'>,
): StoreOutput<'getObjectAcl'> {
  const { bucket, row } = askedVersion(store, input);
  const versionId = toldVersion(bucket.row, row);
  if (bucket.facts.ownership !== 'BucketOwnerEnforced') return { ...aboutOf(row).acl, versionId };
  const { owner } = bucket.facts;
  return { owner, grants: cannedAcl('private', { owner, bucketOwner: null }), versionId };
}

export function putObjectAcl(
  store: OpenStore,
  input: StoreInput<'putObjectAcl'>,
): StoreOutput<'putObjectAcl'> {
  const asked = askedVersion(store, input);
  const { bucket, row } = asked;
  const { ownership, publicAccessBlock } = bucket.facts;
  const owner = ownership === 'BucketOwnerEnforced' ? bucket.row.owner : row.owner;
  const requested = wantedAcl(store, asked, input);
  if (input.document && input.document.owner !== owner) throw new S3Error('AccessDenied');
  refuseAclWhereOff(ownership, requested, bucket.row.owner);
  refuseBlockedAcl(publicAccessBlock, requested.grants);
  // With ACLs off the one that is taken says what holds anyway; the object's own waits until they are on again.
  if (ownership !== 'BucketOwnerEnforced')
    saveAbout(store, row, { acl: { owner: row.owner, grants: requested.grants } });
  return { versionId: toldVersion(bucket.row, row) };
}

function wantedAcl(
  store: OpenStore,
  { bucket, row }: AskedVersion,
  { headers, document }: NewAcl,
): RequestedAcl {
  const directory = directoryOf(store.asker);
  if (document) return { canned: null, grants: resolveGrants(document.wanted, directory) };
  const owners = { owner: row.owner, bucketOwner: bucket.row.owner };
  const requested = requestedAcl(aclNamed(headers), owners, directory);
  if (!requested) throw new S3Error('MissingSecurityHeader');
  return requested;
}
