import type { CopyDigests, ToDigest } from '../../../../engine/s3/store/store-calls';
import type { BlobStore } from '../../blobs';
import { sourceOfStream } from '../../body/byte-source';
import { startDigests } from '../../body/digests/running-digests';
import { storedBytes } from './stored-bytes';

/** Reads what is copied once, for what only its bytes tell; they are not written again. */
export async function copyDigests(
  blobs: BlobStore,
  { of, size, pieces, algorithm }: ToDigest,
): Promise<CopyDigests> {
  const source = sourceOfStream(storedBytes(blobs, pieces, size), size);
  const digests = startDigests({ algorithms: [algorithm], sha256: false });
  for (let bytes = await source.next(); bytes; bytes = await source.next()) await digests.write(bytes);
  const { md5, checksums } = await digests.finish();
  return { of, md5, checksums };
}
