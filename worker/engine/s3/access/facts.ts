import type { Acl } from './acl/grant';
import type { ObjectOwnership } from './ownership';
import type { CompiledPolicy } from './policy/compile-policy';
import type { PublicAccessBlock } from './public-access-block';
import type { Tags } from './tags';

/** What of a bucket decides access. */
export type BucketFacts = {
  name: string;
  /** Canonical id. */
  owner: string;
  ownerAccountId: string;
  acl: Acl;
  policy: CompiledPolicy | null;
  publicAccessBlock: PublicAccessBlock | null;
  ownership: ObjectOwnership;
};

/** What of an existing object decides access; of an upload under way, `owner` is who began it. */
export type ObjectFacts = { owner: string; acl: Acl; tags: Tags };
