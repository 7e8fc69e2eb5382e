import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { GroupIdentity, Ports } from '../../ports';
import { prefixOfGroup } from './place-of';

const PAGE = 1_000;

/**
 * All that the house holds for a group that is gone for good. The memory goes first: what is still at work then finds out, and
 * takes back what it has written. Objects in a neighbour's bucket stay, as files do when a program is removed.
 */
export async function destroyImages(
  { id }: Pick<GroupIdentity, 'id'>,
  { blobs, memory }: Pick<Ports, 'blobs' | 'memory'>,
): Promise<void> {
  await memory({ group_id: id, world: MAIN_WORLD }).destroy();
  for (;;) {
    const { objects, truncated } = await blobs.list({ prefix: prefixOfGroup(id), limit: PAGE });
    if (objects.length > 0) await blobs.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}
