import { isInScope, type LifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import { aboutOf, type VersionRow } from '../version-rows';

/** As many rows as are looked at together. */
export const BATCH = 500;

/** What `size > ? AND size < ?` is asked with. */
export function sizeBounds({ largerThan, smallerThan }: LifecycleScope): [number, number] {
  return [largerThan ?? -1, smallerThan ?? Number.MAX_SAFE_INTEGER];
}

/** Of rows that SQL has found by key and size: tags are within their documents. */
export function hasTagsOf(scope: LifecycleScope, row: VersionRow): boolean {
  if (scope.tags.length === 0) return true;
  // A marker has no tags.
  if (row.is_marker) return false;
  const { key, size } = row;
  return isInScope(scope, { key, size, tags: new Map(Object.entries(aboutOf(row).tags)) });
}
