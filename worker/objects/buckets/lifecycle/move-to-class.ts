import type { LifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import type { OpenStore } from '../open-store';
import type { VersionRow } from '../version-rows';
import type { ActiveRule } from './active-rules';
import { newestDue } from './due-times';
import { latestRows } from './latest-rows';
import type { LifecycleRun } from './lifecycle-run';
import { DAY } from './midnights';
import { classesBefore } from './storage-class-order';
import { supersededRows } from './superseded-rows';

/** What is smaller stays where it is, as at Amazon, unless the rule itself speaks of sizes. */
const SMALLEST = 128 * 1024;

export function moveCurrent(run: LifecycleRun, { Transition: transitions, scope }: ActiveRule): void {
  for (const transition of transitions) {
    const madeBy = newestDue(transition, run.to);
    if (madeBy === null) continue;
    const storageClasses = classesBefore(transition.StorageClass);
    const wanted = { kind: 'object' as const, scope: worthMoving(scope), madeBy, storageClasses };
    for (const row of latestRows(run, wanted)) move(run.store, row, transition.StorageClass);
  }
}

export function moveNoncurrent(
  run: LifecycleRun,
  { NoncurrentVersionTransition: transitions, scope }: ActiveRule,
): void {
  for (const { StorageClass, NoncurrentDays = 0, NewerNoncurrentVersions: newer = 0 } of transitions) {
    const supersededBy = run.to - NoncurrentDays * DAY;
    const storageClasses = classesBefore(StorageClass);
    const wanted = { scope: worthMoving(scope), supersededBy, newer, storageClasses };
    for (const row of supersededRows(run, wanted)) if (!row.is_marker) move(run.store, row, StorageClass);
  }
}

function worthMoving(scope: LifecycleScope): LifecycleScope {
  const speaksOfSizes = scope.largerThan !== null || scope.smallerThan !== null;
  return speaksOfSizes ? scope : { ...scope, largerThan: SMALLEST - 1 };
}

function move({ sql }: OpenStore, { seq }: VersionRow, storageClass: string): void {
  sql.exec('UPDATE versions SET storage_class = ? WHERE seq = ?', storageClass, seq);
}
