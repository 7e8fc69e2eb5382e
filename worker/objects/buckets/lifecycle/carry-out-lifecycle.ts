import type { BucketRow } from '../bucket-rows';
import type { OpenStore } from '../open-store';
import { abortUploadsBegunBefore } from '../uploads/abort-begun-before';
import { type ActiveRule, activeRules } from './active-rules';
import { awaitMidnight } from './await-midnight';
import { dropLoneMarkers } from './drop-lone-markers';
import { expireCurrent } from './expire-current';
import { expireNoncurrent } from './expire-noncurrent';
import type { LifecycleRun } from './lifecycle-run';
import { DAY, midnightBefore } from './midnights';
import { moveCurrent, moveNoncurrent } from './move-to-class';

/** Each uses what those before it have left. */
const ACTS: readonly ((run: LifecycleRun, rule: ActiveRule) => void)[] = [
  expireCurrent,
  expireNoncurrent,
  dropLoneMarkers,
  moveCurrent,
  moveNoncurrent,
  abortUploads,
];

/**
 * The bucket with all done that its rules have done by now. As at Amazon the rules act at midnight UTC, so a bucket is
 * looked through once for each day of the project's clock that it is used on.
 */
export function carryOutLifecycle(store: OpenStore, bucket: BucketRow): BucketRow {
  if (!isLifecycleDue(bucket, store.now)) return bucket;
  const run = { store, bucket, from: bucket.expires_at, to: midnightBefore(store.now) };
  const rules = activeRules(store, bucket.id);
  for (const act of ACTS) for (const rule of rules) act(run, rule);
  return { ...bucket, expires_at: awaitMidnight(store, bucket.id) };
}

/** A clock that was set back is on another day too. */
export function isLifecycleDue(bucket: BucketRow, now: number): bucket is BucketRow & { expires_at: number } {
  const { expires_at: next } = bucket;
  return next !== null && (now >= next || now < next - DAY);
}

function abortUploads({ store, bucket, to }: LifecycleRun, rule: ActiveRule): void {
  const days = rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation;
  if (days === undefined) return;
  const before = to - days * DAY + 1;
  let aborted: number;
  // Few at a time.
  do aborted = abortUploadsBegunBefore(store, bucket, rule.scope.prefix, before);
  while (aborted > 0);
}
