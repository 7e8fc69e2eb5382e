import type { OpenStore } from '../open-store';
import { removeVersion, type VersionRow } from '../version-rows';
import type { ActiveRule } from './active-rules';
import { newestDue } from './due-times';
import { latestRows } from './latest-rows';
import type { LifecycleRun } from './lifecycle-run';

/** Markers behind which nothing is left go, with any rule that ends objects too. */
export function dropLoneMarkers(run: LifecycleRun, { Expiration: end, scope }: ActiveRule): void {
  if (!end) return;
  const madeBy = end.ExpiredObjectDeleteMarker ? run.to : newestDue(end, run.to);
  if (madeBy === null) return;
  for (const row of latestRows(run, { kind: 'marker', scope, madeBy }))
    if (isAlone(run.store, row)) removeVersion(run.store, row);
}

function isAlone({ sql }: OpenStore, { bucket, key, seq }: VersionRow): boolean {
  const others = 'SELECT 1 FROM versions WHERE bucket = ? AND key = ? AND seq <> ? LIMIT 1';
  return sql.exec(others, bucket, key, seq).toArray().length === 0;
}
