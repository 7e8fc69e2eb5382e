import { lockState } from '../lock/lock-state';
import { aboutOf, removeVersion } from '../version-rows';
import type { ActiveRule } from './active-rules';
import type { LifecycleRun } from './lifecycle-run';
import { DAY } from './midnights';
import { supersededRows } from './superseded-rows';

/** What is not the latest ends for good, unless it is locked. */
export function expireNoncurrent(
  run: LifecycleRun,
  { NoncurrentVersionExpiration: end, scope }: ActiveRule,
): void {
  if (!end) return;
  const { store, to } = run;
  const supersededBy = to - (end.NoncurrentDays ?? 0) * DAY;
  for (const row of supersededRows(run, { scope, supersededBy, newer: end.NewerNoncurrentVersions ?? 0 }))
    if (row.is_marker || lockState(aboutOf(row), store.now) === 'open') removeVersion(store, row);
}
