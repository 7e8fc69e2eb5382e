import { type Caller, canonicalIdOf } from '../../engine/s3/access/account';
import { accompanyingActions } from '../../engine/s3/access/actions/accompanying-actions';
import { actionsOf } from '../../engine/s3/access/actions/operation-actions';
import type { S3Action } from '../../engine/s3/access/actions/s3-action';
import { authorize, decide, mayLearnOfAbsence } from '../../engine/s3/access/decide';
import type { BucketFacts, ObjectFacts } from '../../engine/s3/access/facts';
import { S3Error } from '../../engine/s3/s3-error';
import { type BucketRow, factsOf, requireBucket } from './bucket-rows';
import { carryOutLifecycle } from './lifecycle/carry-out-lifecycle';
import type { OpenStore } from './open-store';
import { objectFacts, type VersionRow } from './version-rows';

/** A bucket that the caller asks something of. */
export type AskedBucket = { row: BucketRow; facts: BucketFacts };

/** What is asked of it: of the bucket itself, or of a key in it. */
type Target = { key: string; object: ObjectFacts | null; isVersioned?: boolean };

/** By which a client says whose bucket it means to ask, and to copy from. */
const EXPECTED_OWNER = 'x-amz-expected-bucket-owner';
const EXPECTED_SOURCE_OWNER = 'x-amz-source-expected-bucket-owner';

/** The bucket as it is now: what its lifecycle has ended is gone. */
export function openBucket(store: OpenStore, name: string): AskedBucket {
  return openExpected(store, name, EXPECTED_OWNER);
}

export function openSourceBucket(store: OpenStore, name: string): AskedBucket {
  return openExpected(store, name, EXPECTED_SOURCE_OWNER);
}

function openExpected(store: OpenStore, name: string, header: string): AskedBucket {
  const row = carryOutLifecycle(store, requireBucket(store, name));
  refuseUnexpectedOwner(store, row, header);
  return { row, facts: factsOf(store, row) };
}

/** A client that says whose bucket it expects is not led into another's. */
function refuseUnexpectedOwner(
  { asker }: OpenStore,
  { name, owner, owner_account }: BucketRow,
  header: string,
): void {
  const expected = asker.request.headers[header];
  if (expected === undefined || expected === owner || expected === owner_account) return;
  throw new S3Error('AccessDenied', { details: { BucketName: name } });
}

/** Refuses who may not do what the operation does. */
export function authorizeIn(
  store: OpenStore,
  bucket: AskedBucket,
  target: Target | null = null,
  actions: readonly S3Action[] = actionsOf(store.asker.operation, {
    isVersioned: target?.isVersioned ?? false,
  }),
): void {
  if (store.asker.isTrusted) return;
  authorize({ ...questionOf(store, bucket, target), alongside: alongside(store, actions) }, actions);
}

export function may(store: OpenStore, bucket: AskedBucket, target: Target | null, action: S3Action): boolean {
  return store.asker.isTrusted || decide({ ...questionOf(store, bucket, target), action }) === 'allow';
}

/** For who compares an object's tag with one that it names. */
export function requireReader(store: OpenStore, bucket: AskedBucket, row: VersionRow): void {
  const target = { key: row.key, object: objectFacts(row) };
  if (!may(store, bucket, target, 's3:GetObject')) throw new S3Error('AccessDenied');
}

/** Opens a bucket for an operation that is about nothing else. */
export function bucketFor(store: OpenStore, name: string): AskedBucket {
  const bucket = openBucket(store, name);
  authorizeIn(store, bucket);
  return bucket;
}

/** What to say of a key or version that is not there: who may not list the bucket learns nothing. */
export function absence(store: OpenStore, bucket: AskedBucket, key: string, error: S3Error): S3Error {
  if (store.asker.isTrusted) return error;
  const [action] = actionsOf(store.asker.operation, { isVersioned: false });
  if (!action) return error;
  const question = { ...questionOf(store, bucket, { key, object: null }), action };
  return mayLearnOfAbsence(question) ? error : new S3Error('AccessDenied');
}

export function callerId({ asker }: OpenStore): string {
  return canonicalIdOf(asker.caller);
}

/** Throws for who does not sign. */
export function requireAccount({ asker }: OpenStore): Extract<Caller, { kind: 'account' }> {
  if (asker.caller.kind === 'account') return asker.caller;
  throw new S3Error('AccessDenied');
}

function questionOf({ asker }: OpenStore, { facts }: AskedBucket, target: Target | null) {
  const { caller, request } = asker;
  return { caller, bucket: facts, key: target?.key ?? null, object: target?.object ?? null, request };
}

function alongside({ asker }: OpenStore, actions: readonly S3Action[]): readonly S3Action[] {
  if (!actions.includes('s3:PutObject')) return [];
  const { headers } = asker.request;
  return accompanyingActions({ has: (name) => name in headers });
}
