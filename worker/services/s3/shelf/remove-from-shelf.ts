import type { ShelfPlace } from '../../object-shelf';
import type { Shelved } from './open-shelf';
import { refusalOf, shelfCall } from './shelf-call';
import { tellOfShelf } from './tell-of-shelf';

/** In a bucket with versions a marker takes its place, as for every client. */
export async function removeFromShelf(of: Shelved, { bucket, key }: ShelfPlace): Promise<void> {
  try {
    const { isMarker, versionId, notify } = await shelfCall(of)('deleteObject', 'DeleteObject', {
      bucket,
      key,
      versionId: null,
      bypassesGovernance: true,
      conditions: { ifMatch: null, ifModifiedAt: null, ifSize: null },
    });
    const event = isMarker ? 'ObjectRemoved:DeleteMarkerCreated' : 'ObjectRemoved:Delete';
    tellOfShelf(of, { event, bucket, key, versionId, size: null, etag: null, targets: notify });
  } catch (error) {
    if (refusalOf(error).code !== 'NoSuchBucket') throw error;
  }
}
