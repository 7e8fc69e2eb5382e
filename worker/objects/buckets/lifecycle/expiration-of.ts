import { isInScope } from '../../../engine/s3/settings/lifecycle-scope';
import type { Expiration } from '../../../engine/s3/store/store-calls';
import type { BucketRow } from '../bucket-rows';
import type { OpenStore } from '../open-store';
import { aboutOf, type VersionRow } from '../version-rows';
import { activeRules } from './active-rules';
import { dueAt } from './due-times';

/** The first end that a rule has for an object. Of older versions S3 tells none. */
export function expirationOf(store: OpenStore, bucket: BucketRow, row: VersionRow): Expiration | null {
  if (bucket.expires_at === null || row.is_latest === 0 || row.is_marker === 1) return null;
  const tags = new Map(Object.entries(aboutOf(row).tags));
  let first: Expiration | null = null;
  for (const { ID, Expiration: end, scope } of activeRules(store, bucket.id)) {
    const at = end ? dueAt(end, row.modified_at) : null;
    if (at === null || (first && first.at <= at)) continue;
    if (isInScope(scope, { key: row.key, size: row.size, tags })) first = { at, ruleId: ID };
  }
  return first;
}
