import type { BlobPlace } from './blob-place';
import { cacheControl } from './cache-control';
import { shelfOf } from './shelf-of';
import type { VariantDesk } from './variant-desk';

export type BytesToPut = {
  place: BlobPlace;
  bytes: Uint8Array<ArrayBuffer>;
  media_type: string;
  cache_seconds: number;
  metadata: Record<string, string>;
};

/** The variants have no place, and no other try would find one. The message is a sentence for people. */
export class StorageRefusal extends Error {
  override readonly name = 'StorageRefusal';
}

export async function putVariant(
  { place, bytes, media_type, cache_seconds, metadata }: BytesToPut,
  desk: VariantDesk,
): Promise<void> {
  if (place.at === 'house') {
    await desk.ports.blobs.put(place.key, bytes, { httpMetadata: { contentType: media_type } });
    return;
  }
  const shelf = await shelfOf(place, desk);
  if (!shelf)
    throw new StorageRefusal(
      `The variants were to be stored in the group "${place.group}", but the project has no such group that stores objects.`,
    );
  const { bucket, key } = place;
  const cache_control = cacheControl(cache_seconds);
  const put = await shelf.put({ bucket, key, bytes, content_type: media_type, cache_control, metadata });
  if (!put.ok)
    throw new StorageRefusal(`The variants could not be stored in the group "${place.group}": ${put.detail}`);
}
