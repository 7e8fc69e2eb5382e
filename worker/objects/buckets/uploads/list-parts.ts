import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { openBucket } from '../bucket-access';
import type { OpenStore } from '../open-store';
import { partsAfter, storedPart } from './part-rows';
import { storedUpload, uploadForInitiator } from './upload-rows';

export function listParts(store: OpenStore, input: StoreInput<'listParts'>): StoreOutput<'listParts'> {
  const { after, most } = input;
  const upload = uploadForInitiator(store, openBucket(store, input.bucket), input);
  const rows = most > 0 ? partsAfter(store, upload.id, after, most + 1) : [];
  return {
    ...storedUpload(upload),
    parts: rows.slice(0, most).map(storedPart),
    isTruncated: rows.length > most,
  };
}
