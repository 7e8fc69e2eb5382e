import { S3Error } from '../s3-error';
import { type Caller, canonicalIdOf } from './account';
import type { S3Action } from './actions/s3-action';
import { contextOfRequest } from './conditions/context-of-request';
import type { BucketFacts, ObjectFacts } from './facts';
import { ALWAYS_THE_OWNERS, OBJECT_OWNERS_ACTIONS } from './owner-rights';
import { evaluatePolicy } from './policy/evaluate-policy';
import { arnOfBucket } from './policy/resource-patterns';
import type { RequestFacts } from './request-facts';
import { mayWithoutPolicy } from './rights-by-ownership';

export type Question = {
  caller: Caller;
  action: S3Action;
  /** What the request does besides, and may not be denied either. */
  alongside?: readonly S3Action[];
  bucket: BucketFacts;
  /** Null when the bucket itself is meant. */
  key: string | null;
  /** The object (or its named version) as it is; of an upload, its initiator. Null when there is none. */
  object: ObjectFacts | null;
  request: RequestFacts;
};
export type Decision = 'allow' | 'deny';

/** A denial of the policy wins, then what it allows, then what owning and ACLs give. */
export function decide(question: Question): Decision {
  const { caller, action, bucket } = question;
  const isBucketOwner = canonicalIdOf(caller) === bucket.owner;
  if (isBucketOwner && ALWAYS_THE_OWNERS.has(action)) return 'allow';
  if (bucket.policy) {
    if (!isBucketOwner && bucket.policy.isPublic && bucket.publicAccessBlock?.restrictPublicBuckets)
      return 'deny';
    const verdict = policyVerdict(question);
    if (verdict === 'deny') return 'deny';
    if (verdict === 'allow' && isBucketOwnersToGive(question)) return 'allow';
  }
  return mayWithoutPolicy(question) ? 'allow' : 'deny';
}

/** As `decide`, for every action that an operation needs. A stranger stays one to a policy, whatever it allows. */
export function authorize(question: Omit<Question, 'action'>, actions: readonly S3Action[]): void {
  for (const action of actions) {
    if (decide({ ...question, action }) === 'deny') throw new S3Error('AccessDenied');
    const isOwner = canonicalIdOf(question.caller) === question.bucket.owner;
    if (!isOwner && ALWAYS_THE_OWNERS.has(action)) throw new S3Error('MethodNotAllowed');
  }
}

/**
 * For a key or a version that is not there: whether the caller may learn that (404), or is refused (403). To be
 * asked in place of `decide`: who may list the bucket learns it, even who could not read the object.
 */
export function mayLearnOfAbsence(question: Question): boolean {
  if (question.bucket.policy && policyVerdict(question) === 'deny') return false;
  const { alongside, ...listing } = question;
  return decide({ ...listing, action: 's3:ListBucket', key: null, object: null }) === 'allow';
}

function policyVerdict({ caller, action, alongside, bucket, key, object, request }: Question) {
  if (!bucket.policy) return 'silent';
  const { policy } = bucket;
  const context = contextOfRequest({ caller, bucket, object, request });
  const arn = key === null ? arnOfBucket(bucket.name) : `${arnOfBucket(bucket.name)}/${key}`;
  const asked = { caller, arn, context };
  const isDenied = alongside?.some((also) => evaluatePolicy(policy, { ...asked, action: also }) === 'deny');
  return isDenied ? 'deny' : evaluatePolicy(policy, { ...asked, action });
}

/** A bucket's policy cannot open what another account put into the bucket and kept for itself. */
function isBucketOwnersToGive({ action, bucket, object }: Question): boolean {
  if (bucket.ownership === 'BucketOwnerEnforced' || !object) return true;
  return object.owner === bucket.owner || !OBJECT_OWNERS_ACTIONS.has(action);
}
