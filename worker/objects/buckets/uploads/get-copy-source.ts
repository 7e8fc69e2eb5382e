import { readCopyRange } from '../../../engine/s3/ranges/copy-range';
import { piecesOfRange } from '../../../engine/s3/ranges/pieces';
import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { copySource, refuseLargeCopy } from '../copy-source';
import { foundAs, WHOLE } from '../get-object';
import { piecesOf } from '../object-bytes';
import type { OpenStore } from '../open-store';
import { openUploadUnderWay } from './open-upload';
import { checksumOfUpload } from './upload-rows';

/** For a part: its bytes are read and written anew, for it has an ETag of its own. */
export function getCopySource(
  store: OpenStore,
  input: StoreInput<'getCopySource'>,
): StoreOutput<'getCopySource'> {
  const { upload } = openUploadUnderWay(store, input);
  const { bucket, row } = copySource(store, input.source, input.customerKeyMd5);
  const range = input.range === null ? null : readCopyRange(input.range, row.size);
  refuseLargeCopy(range?.length ?? row.size);
  const pieces = piecesOf(store, row);
  return {
    ...foundAs(store, bucket, row, { ...WHOLE, range }),
    pieces: range ? piecesOfRange(pieces, range) : pieces,
    algorithm: checksumOfUpload(upload).algorithm,
  };
}
