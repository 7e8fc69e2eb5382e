import type { Deleted } from '../../../../engine/s3/store/store-calls';
import type { S3Call } from '../../s3-call';

type Asked = { bucket: string; versionId: string | null };

export function notifyDeleted(
  call: S3Call,
  asked: Asked,
  { key, versionId, isMarker, notify }: Deleted,
): void {
  const isMarkerMade = isMarker && asked.versionId === null;
  call.notify({
    event: isMarkerMade ? 'ObjectRemoved:DeleteMarkerCreated' : 'ObjectRemoved:Delete',
    bucket: asked.bucket,
    key,
    versionId,
    size: null,
    etag: null,
    targets: notify,
  });
}
