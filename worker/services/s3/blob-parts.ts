import type { ByteSource } from './body/byte-source';

/** All parts but the last must be of one size, and none of those below 5 MiB. */
const PART_BYTES = 8 * 1024 * 1024;

type ToPutInParts = { name: string; source: ByteSource; begun(multipart: string): Promise<unknown> };

/** A blob of any length; two parts of it are in memory at most: one that fills and one that leaves. */
export async function putInParts(bucket: R2Bucket, { name, source, begun }: ToPutInParts): Promise<void> {
  const parts = new PartBuffers(source);
  const first = await parts.next();
  if (first.byteLength < PART_BYTES) {
    await bucket.put(name, first);
    return;
  }
  const upload = await bucket.createMultipartUpload(name);
  try {
    await begun(upload.uploadId);
    await upload.complete(await sentParts(upload, first, parts));
  } catch (error) {
    await upload.abort();
    throw error;
  }
}

async function sentParts(
  upload: R2MultipartUpload,
  first: Uint8Array,
  parts: PartBuffers,
): Promise<R2UploadedPart[]> {
  const sent: R2UploadedPart[] = [];
  let bytes = first;
  while (bytes.byteLength > 0) {
    const [part, next] = await settled(upload.uploadPart(sent.length + 1, bytes), parts.next());
    sent.push(part);
    bytes = next;
  }
  return sent;
}

/** Both have come to their end before either's failure is told: an upload is not given up with a part on its way. */
async function settled<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** Cuts a source to parts, in two buffers that take turns. */
class PartBuffers {
  private filling = new Uint8Array(PART_BYTES);
  private leaving = new Uint8Array(PART_BYTES);
  private rest: Uint8Array | null = null;

  constructor(private readonly source: ByteSource) {}

  /** Shorter than a part only at the end; then empty. Good until the one after the next is asked for. */
  async next(): Promise<Uint8Array> {
    const buffer = this.filling;
    let filled = 0;
    while (filled < PART_BYTES) {
      const bytes = this.rest ?? (await this.source.next());
      if (!bytes) break;
      const taken = bytes.subarray(0, PART_BYTES - filled);
      buffer.set(taken, filled);
      filled += taken.byteLength;
      this.rest = taken.byteLength < bytes.byteLength ? bytes.subarray(taken.byteLength) : null;
    }
    [this.filling, this.leaving] = [this.leaving, this.filling];
    return buffer.subarray(0, filled);
  }
}
