import { isPublicGrant } from './acl/grant';
import type { BucketFacts } from './facts';

/** As GetBucketPolicyStatus tells it: open by its policy, or by its ACL where that counts. */
export function isPublicBucket({ policy, acl, ownership, publicAccessBlock }: BucketFacts): boolean {
  if (policy?.isPublic) return true;
  const doesAclCount = ownership !== 'BucketOwnerEnforced' && !publicAccessBlock?.ignorePublicAcls;
  return doesAclCount && acl.grants.some(isPublicGrant);
}
