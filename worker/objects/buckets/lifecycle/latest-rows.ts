import type { LifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import { successorOf } from '../listing-range';
import type { VersionRow } from '../version-rows';
import type { LifecycleRun } from './lifecycle-run';
import { BATCH, hasTagsOf, sizeBounds } from './rows-in-scope';

type Wanted = {
  kind: 'object' | 'marker';
  scope: LifecycleScope;
  /** Made then or before. */
  madeBy: number;
  /** Null for any. */
  storageClasses?: readonly string[];
};

/** The latest of each key, in the order of keys and few at a time; each may be dropped while it is looked at. */
export function* latestRows(
  { store, bucket }: LifecycleRun,
  { kind, scope, madeBy, storageClasses }: Wanted,
): Generator<VersionRow> {
  const classes = storageClasses ? JSON.stringify(storageClasses) : null;
  let last: string | null = null;
  for (;;) {
    const rows: VersionRow[] = store.sql
      .exec<VersionRow>(
        `SELECT * FROM versions
         WHERE bucket = ? AND is_latest = 1 AND is_marker = ${kind === 'marker' ? 1 : 0}
           AND key ${last === null ? '>=' : '>'} ? AND key < coalesce(?, x'') AND modified_at <= ? AND size > ? AND size < ?
           AND (? IS NULL OR storage_class IN (SELECT value FROM json_each(?)))
         ORDER BY key LIMIT ?`,
        bucket.id,
        last ?? scope.prefix,
        successorOf(scope.prefix),
        madeBy,
        ...sizeBounds(scope),
        classes,
        classes,
        BATCH,
      )
      .toArray();
    for (const row of rows) if (hasTagsOf(scope, row)) yield row;
    if (rows.length < BATCH) return;
    last = rows.at(-1)?.key ?? null;
  }
}
