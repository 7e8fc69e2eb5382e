import type { ByteSource } from './body/byte-source';
import { sendBuffers, TurningBuffers } from './turning-buffers';

/** All parts but the last must be of one size, and none of those below 5 MiB. */
const PART_BYTES = 8 * 1024 * 1024;

type ToPutInParts = { name: string; source: ByteSource; begun(multipart: string): Promise<unknown> };

/** A blob of any length; two parts of it are in memory at most. */
export async function putInParts(bucket: R2Bucket, { name, source, begun }: ToPutInParts): Promise<void> {
  const buffers = new TurningBuffers(source, PART_BYTES);
  const first = await buffers.next();
  if (first.byteLength < PART_BYTES) {
    await bucket.put(name, first);
    return;
  }
  const upload = await bucket.createMultipartUpload(name);
  try {
    await begun(upload.uploadId);
    const parts: R2UploadedPart[] = [];
    await sendBuffers(buffers, first, async (bytes) => {
      parts.push(await upload.uploadPart(parts.length + 1, bytes));
    });
    await upload.complete(parts);
  } catch (error) {
    await upload.abort();
    throw error;
  }
}
