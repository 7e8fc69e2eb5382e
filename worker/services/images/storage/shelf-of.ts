import type { ObjectShelf } from '../../object-shelf';
import type { BlobPlace } from './blob-place';
import type { VariantDesk } from './variant-desk';

/** Null when the project has no such group, or it keeps no objects. */
export async function shelfOf(
  { group, world }: Pick<Extract<BlobPlace, { at: 'group' }>, 'group' | 'world'>,
  desk: VariantDesk,
): Promise<ObjectShelf | null> {
  const opened = await desk.ports.neighbour(desk.group, group, { world, now: desk.now });
  return opened?.shelf ?? null;
}
