import { S3Error } from '../s3-error';
import type { RequestedAcl } from './acl/requested-acl';

export type ObjectOwnership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';

const FOR_BUCKET_OWNER = 'bucket-owner-full-control';

/** With ACLs off, only the one that changes nothing is taken. Null is a request without any. */
export function refuseAclWhereOff(
  ownership: ObjectOwnership,
  requested: RequestedAcl | null,
  bucketOwner: string,
): void {
  if (ownership !== 'BucketOwnerEnforced' || !requested) return;
  if (!givesAllToBucketOwner(requested, bucketOwner)) throw new S3Error('AccessControlListNotSupported');
}

function givesAllToBucketOwner({ canned, grants }: RequestedAcl, bucketOwner: string): boolean {
  if (canned !== null) return canned === FOR_BUCKET_OWNER;
  return (
    grants.length > 0 &&
    grants.every(
      ({ grantee, permission }) =>
        permission === 'FULL_CONTROL' && grantee.kind === 'account' && grantee.id === bucketOwner,
    )
  );
}

/** A bucket that is made with ACLs off cannot be given one that opens it. */
export function refuseAclOnNewBucket(ownership: ObjectOwnership, requested: RequestedAcl | null): void {
  if (ownership !== 'BucketOwnerEnforced' || !requested || requested.canned === 'private') return;
  throw new S3Error('InvalidBucketAclWithObjectOwnership');
}

export function ownerOfNewObject(
  ownership: ObjectOwnership,
  { writer, bucketOwner, requested }: { writer: string; bucketOwner: string; requested: RequestedAcl | null },
): string {
  if (ownership === 'BucketOwnerEnforced') return bucketOwner;
  const isGiven = ownership === 'BucketOwnerPreferred' && requested?.canned === FOR_BUCKET_OWNER;
  return isGiven ? bucketOwner : writer;
}
