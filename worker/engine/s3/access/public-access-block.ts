import { S3Error } from '../s3-error';
import { type Grant, isPublicGrant } from './acl/grant';
import type { CompiledPolicy } from './policy/compile-policy';

export type PublicAccessBlock = {
  blockPublicAcls: boolean;
  ignorePublicAcls: boolean;
  blockPublicPolicy: boolean;
  restrictPublicBuckets: boolean;
};

/** Asked wherever an ACL is about to be set, with an upload too. */
export function refuseBlockedAcl(block: PublicAccessBlock | null, grants: readonly Grant[]): void {
  if (block?.blockPublicAcls && grants.some(isPublicGrant)) throw new S3Error('AccessDenied');
}

export function refuseBlockedPolicy(block: PublicAccessBlock | null, policy: CompiledPolicy): void {
  if (block?.blockPublicPolicy && policy.isPublic) throw new S3Error('AccessDenied');
}
