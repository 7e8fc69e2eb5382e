import type { Tags } from '../../../engine/s3/access/tags';
import type { Tag } from '../../../engine/s3/settings/tag';

/** By key, as they are kept and asked for. */
export function tagRecord(tags: readonly Tag[]): Tags {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}

export function tagList(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
