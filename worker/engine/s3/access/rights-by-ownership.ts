import { type Caller, canonicalIdOf } from './account';
import { aclPermits } from './acl/acl-permits';
import { BUCKET_ACL_RIGHTS, OBJECT_ACL_RIGHTS } from './acl/acl-rights';
import { isObjectAction, type S3Action } from './actions/s3-action';
import type { BucketFacts, ObjectFacts } from './facts';
import {
  BUCKET_OWNERS_OBJECT_ACTIONS,
  INITIATORS_ACTIONS,
  OBJECT_OWNERS_ACTIONS,
  UNGRANTED_BUCKET_RIGHTS,
} from './owner-rights';

type Asked = { caller: Caller; action: S3Action; bucket: BucketFacts; object: ObjectFacts | null };

/** Where no policy speaks: what owning and ACLs give. */
export function mayWithoutPolicy({ caller, action, bucket, object }: Asked): boolean {
  const id = canonicalIdOf(caller);
  const isBucketOwner = id === bucket.owner;
  if (object && object.owner === id && INITIATORS_ACTIONS.has(action)) return true;
  if (bucket.ownership === 'BucketOwnerEnforced') return isBucketOwner;
  const isPublicIgnored = bucket.publicAccessBlock?.ignorePublicAcls ?? false;
  if (isBucketOwner && isObjectAction(action) && BUCKET_OWNERS_OBJECT_ACTIONS.has(action)) return true;
  const bucketRight = BUCKET_ACL_RIGHTS[action];
  if (bucketRight) {
    if (isBucketOwner && UNGRANTED_BUCKET_RIGHTS.has(bucketRight)) return true;
    return aclPermits(bucket.acl, caller, bucketRight, isPublicIgnored);
  }
  if (!isObjectAction(action)) return isBucketOwner;
  // Of a key that holds nothing there is no other owner to ask.
  if (!object) return isBucketOwner;
  if (object.owner === id && OBJECT_OWNERS_ACTIONS.has(action)) return true;
  const objectRight = OBJECT_ACL_RIGHTS[action];
  return objectRight !== undefined && aclPermits(object.acl, caller, objectRight, isPublicIgnored);
}
