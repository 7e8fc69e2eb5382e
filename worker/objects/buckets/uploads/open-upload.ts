import { asBegun } from '../../../engine/s3/access/begun-upload';
import { type AskedBucket, authorizeIn, openBucket } from '../bucket-access';
import type { OpenStore } from '../open-store';
import { aboutUpload, findUpload, noSuchUpload, type UploadRow } from './upload-rows';

type Place = { bucket: string; key: string; uploadId: string };

/** For who goes on with an upload, or ends it: open, completed, or not there. */
export function openUpload(
  store: OpenStore,
  { bucket: name, ...place }: Place,
): { bucket: AskedBucket; upload: UploadRow | undefined } {
  const bucket = openBucket(store, name);
  const upload = findUpload(store, bucket.row.id, place);
  authorizeIn(upload ? askedAsBegun(store, upload) : store, bucket, { key: place.key, object: null });
  return { bucket, upload };
}

/** For a part of an upload that is under way. */
export function openUploadUnderWay(
  store: OpenStore,
  place: Place,
): { bucket: AskedBucket; upload: UploadRow } {
  const { bucket, upload } = openUpload(store, place);
  if (!upload || upload.version !== null) throw noSuchUpload(place.uploadId);
  return { bucket, upload };
}

function askedAsBegun(store: OpenStore, upload: UploadRow): OpenStore {
  const { asker } = store;
  // Written by insertUpload alone.
  const begun = JSON.parse(upload.headers) as Record<string, string>;
  return { ...store, asker: { ...asker, request: asBegun(asker.request, begun, aboutUpload(upload).tags) } };
}
