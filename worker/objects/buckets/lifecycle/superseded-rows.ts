import type { LifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import { successorOf } from '../listing-range';
import type { VersionRow } from '../version-rows';
import type { LifecycleRun } from './lifecycle-run';
import { BATCH, hasTagsOf, sizeBounds } from './rows-in-scope';

type Wanted = {
  scope: LifecycleScope;
  supersededBy: number;
  /** So many noncurrent versions of the same key have to be newer. */
  newer: number;
  /** Null for any. */
  storageClasses?: readonly string[];
};

/** Versions that are not the latest, from the one that is so for longest, few at a time. */
export function* supersededRows(
  { store, bucket }: LifecycleRun,
  { scope, supersededBy, newer, storageClasses }: Wanted,
): Generator<VersionRow> {
  const classes = storageClasses ? JSON.stringify(storageClasses) : null;
  let last: Pick<VersionRow, 'superseded_at' | 'seq'> | undefined;
  for (;;) {
    const rows: VersionRow[] = store.sql
      .exec<VersionRow>(
        `SELECT * FROM versions AS old
         WHERE bucket = ? AND is_latest = 0 AND superseded_at <= ? AND (superseded_at, seq) > (?, ?)
           AND key >= ? AND key < coalesce(?, x'') AND size > ? AND size < ?
           AND (? IS NULL OR storage_class IN (SELECT value FROM json_each(?)))
           AND (? = 0 OR (SELECT count(*) FROM versions AS newer WHERE newer.bucket = old.bucket
             AND newer.key = old.key AND newer.seq > old.seq AND newer.is_latest = 0) >= ?)
         ORDER BY superseded_at, seq LIMIT ?`,
        bucket.id,
        supersededBy,
        last?.superseded_at ?? 0,
        last?.seq ?? 0,
        scope.prefix,
        successorOf(scope.prefix),
        ...sizeBounds(scope),
        classes,
        classes,
        newer,
        newer,
        BATCH,
      )
      .toArray();
    for (const row of rows) if (hasTagsOf(scope, row)) yield row;
    if (rows.length < BATCH) return;
    last = rows.at(-1);
  }
}
