import { failed } from '../../../engine/s3/store/conditions';
import type { StoreInput } from '../../../engine/s3/store/store-calls';
import { openBucket } from '../bucket-access';
import type { OpenStore } from '../open-store';
import { dropUpload, uploadForInitiator } from './upload-rows';

export function abortUpload(store: OpenStore, input: StoreInput<'abortUpload'>): null {
  const upload = uploadForInitiator(store, openBucket(store, input.bucket), input);
  const { initiatedAt } = input;
  // A header's date has no milliseconds.
  if (initiatedAt !== null && Math.floor(upload.initiated_at / 1000) !== Math.floor(initiatedAt / 1000))
    throw failed('x-amz-if-match-initiated-time');
  dropUpload(store, upload);
  return null;
}
