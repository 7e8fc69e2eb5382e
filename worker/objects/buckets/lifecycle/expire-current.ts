import { insertMarker } from '../new-version';
import { isVersioned, removeVersion } from '../version-rows';
import type { ActiveRule } from './active-rules';
import { dueAt, newestDue } from './due-times';
import { latestRows } from './latest-rows';
import { doneAt, type LifecycleRun } from './lifecycle-run';

/** Objects end: for good, or by a marker where versions are kept. */
export function expireCurrent(run: LifecycleRun, { Expiration: end, scope }: ActiveRule): void {
  const madeBy = end ? newestDue(end, run.to) : null;
  if (!end || madeBy === null) return;
  const { store, bucket } = run;
  for (const row of latestRows(run, { kind: 'object', scope, madeBy })) {
    if (isVersioned(bucket)) {
      // Dated when it would have been made, for what follows is counted from there.
      const now = doneAt(run, dueAt(end, row.modified_at) ?? run.to);
      insertMarker({ ...store, now }, bucket, row.key, bucket.owner);
    } else removeVersion(store, row);
  }
}
