import type { BlobPlace } from './blob-place';
import { shelfOf } from './shelf-of';
import type { VariantDesk } from './variant-desk';

const MOST_BYTES = 64 * 1024 * 1024;

/** Null when it is not where it was put: a neighbour's objects can be deleted and replaced by whoever has its keys. */
export async function readVariant(
  place: BlobPlace,
  desk: VariantDesk & { most_bytes?: number },
): Promise<Uint8Array | null> {
  if (place.at === 'house') {
    const object = await desk.ports.blobs.get(place.key);
    return object && new Uint8Array(await object.arrayBuffer());
  }
  const shelf = await shelfOf(place, desk);
  if (!shelf) return null;
  const { bucket, key } = place;
  const most_bytes = desk.most_bytes ?? MOST_BYTES;
  const found = await shelf.get({ bucket, key, version_id: null, most_bytes });
  return found.ok ? found.bytes : null;
}
