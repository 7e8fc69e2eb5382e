import type { BlobPlace } from './blob-place';
import { shelfOf } from './shelf-of';
import type { VariantDesk } from './variant-desk';

type GroupPlace = Extract<BlobPlace, { at: 'group' }>;

/** Answers what could not be removed now, and why. A group that is gone has taken its objects with it. */
export async function removePlaces(
  places: readonly BlobPlace[],
  desk: VariantDesk,
): Promise<{ failed: BlobPlace[]; errors: unknown[] }> {
  const failed: BlobPlace[] = [];
  const errors: unknown[] = [];
  const keys = places.flatMap((place) => (place.at === 'house' ? [place.key] : []));
  if (keys.length > 0)
    await attempt(
      places.filter(({ at }) => at === 'house'),
      () => desk.ports.blobs.delete(keys),
    );
  for (const [, together] of byShelf(places)) await attempt(together, () => removeOfGroup(together, desk));
  return { failed, errors };

  async function attempt(of: readonly BlobPlace[], remove: () => Promise<void>): Promise<void> {
    try {
      await remove();
    } catch (error) {
      failed.push(...of);
      errors.push(error);
    }
  }
}

async function removeOfGroup(places: readonly GroupPlace[], desk: VariantDesk): Promise<void> {
  const [first] = places;
  const shelf = first && (await shelfOf(first, desk));
  if (!shelf) return;
  for (const { bucket, key } of places) await shelf.remove({ bucket, key });
}

function byShelf(places: readonly BlobPlace[]): Map<string, GroupPlace[]> {
  const shelves = new Map<string, GroupPlace[]>();
  for (const place of places) {
    if (place.at === 'house') continue;
    const name = `${place.group}/${place.world}`;
    shelves.set(name, [...(shelves.get(name) ?? []), place]);
  }
  return shelves;
}
