import type { LifecycleRule } from './lifecycle';
import type { Tag } from './tag';

/** Which objects a rule is about, in whichever of its three forms that is written. */
export type LifecycleScope = {
  prefix: string;
  tags: readonly Tag[];
  largerThan: number | null;
  smallerThan: number | null;
};

export function lifecycleScope({ Prefix, Filter = {} }: LifecycleRule): LifecycleScope {
  const parts = Filter.And ?? Filter;
  const { Tag: tags = [] } = parts;
  return {
    prefix: Prefix ?? parts.Prefix ?? '',
    tags: Array.isArray(tags) ? tags : [tags],
    largerThan: parts.ObjectSizeGreaterThan ?? null,
    smallerThan: parts.ObjectSizeLessThan ?? null,
  };
}

/** `tags` by key. */
export function isInScope(
  scope: LifecycleScope,
  object: { key: string; size: number; tags: ReadonlyMap<string, string> },
): boolean {
  if (!object.key.startsWith(scope.prefix)) return false;
  if (scope.largerThan !== null && object.size <= scope.largerThan) return false;
  if (scope.smallerThan !== null && object.size >= scope.smallerThan) return false;
  return scope.tags.every(({ Key, Value }) => object.tags.get(Key) === Value);
}
