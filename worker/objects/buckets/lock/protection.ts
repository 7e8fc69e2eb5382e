import { S3Error } from '../../../engine/s3/s3-error';
import { type AskedBucket, may } from '../bucket-access';
import type { OpenStore } from '../open-store';
import { aboutOf, objectFacts, type VersionRow } from '../version-rows';
import { type LockState, lockState } from './lock-state';

type Wish = { bypassesGovernance: boolean };

/** Before a version is deleted for good. A marker is never locked. */
export function refuseProtected(store: OpenStore, bucket: AskedBucket, row: VersionRow, wish: Wish): void {
  if (row.is_marker === 0)
    requireOpen(store, bucket, row, { ...wish, state: lockState(aboutOf(row), store.now) });
}

/** The header that bypasses governance has to be allowed: alone it opens nothing. */
export function requireOpen(
  store: OpenStore,
  bucket: AskedBucket,
  row: VersionRow,
  { state, bypassesGovernance }: Wish & { state: LockState },
): void {
  if (state === 'open') return;
  const target = { key: row.key, object: objectFacts(row), isVersioned: true };
  const isBypassed = bypassesGovernance && may(store, bucket, target, 's3:BypassGovernanceRetention');
  if (state === 'governed' && isBypassed) return;
  throw new S3Error('AccessDenied', {
    message: 'Access Denied because object protected by object lock.',
  });
}
