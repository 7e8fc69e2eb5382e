import type { Account, Caller } from './account';
import { type CannedAclName, cannedAcl } from './acl/canned-acl';
import type { BucketFacts, ObjectFacts } from './facts';
import { compilePolicy } from './policy/compile-policy';
import type { RequestFacts } from './request-facts';

/** Samples that the tests of access decisions share. */
export const OWNER = account('owner', '111111111111');
export const FRIEND = account('friend', '222222222222');
export const STRANGER: Caller = { kind: 'anonymous' };
export const BUCKET = 'photos';

export function account(displayName: string, accountId: string): Account {
  return { id: `id-of-${displayName}`, accountId, displayName, email: `${displayName}@example.com` };
}

export function as(who: Account): Caller {
  return { kind: 'account', account: who, accessKey: `key-of-${who.displayName}` };
}

export function bucketWith({
  canned = 'private',
  statements,
  ...facts
}: Partial<BucketFacts> & { canned?: CannedAclName; statements?: unknown[] } = {}): BucketFacts {
  return {
    name: BUCKET,
    owner: OWNER.id,
    ownerAccountId: OWNER.accountId,
    acl: { owner: OWNER.id, grants: cannedAcl(canned, { owner: OWNER.id, bucketOwner: null }) },
    policy: statements ? compilePolicy(policyOf(...statements), BUCKET) : null,
    publicAccessBlock: null,
    ownership: 'ObjectWriter',
    ...facts,
  };
}

export function objectOf(who: Account, canned: CannedAclName = 'private', tags = {}): ObjectFacts {
  const grants = cannedAcl(canned, { owner: who.id, bucketOwner: OWNER.id });
  return { owner: who.id, acl: { owner: who.id, grants }, tags };
}

/** Allows everyone to get every object, but for what `changes` say otherwise. */
export function statementWith(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${BUCKET}/*`,
    ...changes,
  };
}

export function policyOf(...statements: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

export const PLAIN_REQUEST: RequestFacts = {
  now: Date.UTC(2026, 0, 15, 12),
  sourceIp: '203.0.113.7',
  isSecure: false,
  tlsVersion: null,
  headers: {},
  query: {},
  signature: { version: 'v4', via: 'header', age: 2000 },
  tags: null,
  lock: null,
  createsObject: null,
};
