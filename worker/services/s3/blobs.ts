import { putInParts } from './blob-parts';
import type { ByteSource } from './body/byte-source';
import { sendBuffers, TurningBuffers } from './turning-buffers';

/** The bytes of a group's objects that are too many for their rows. */
export type BlobStore = {
  /** Nothing of it is there when this throws. */
  put(blob: string, { source, size, begun }: BlobToPut): Promise<void>;
  open(blob: string, start: number, length: number): Promise<ReadableStream<Uint8Array>>;
};

export type BlobToPut = {
  source: ByteSource;
  /** Null where only the end of the source tells. */
  size: number | null;
  /** Called with the id of a multipart upload before anything is in it: nobody can list those. */
  begun(multipart: string): Promise<unknown>;
};

/** Beyond it R2 is to get parts, which its stand-in on one machine holds less of in memory, too. */
const WHOLE_BYTES_MOST = 100 * 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;

export function openBlobs(bucket: R2Bucket, groupId: string): BlobStore {
  const nameOf = (blob: string) => `s3/${groupId}/${blob}`;
  return {
    async put(blob, { source, size, begun }) {
      if (size === null || size > WHOLE_BYTES_MOST)
        return putInParts(bucket, { name: nameOf(blob), source, begun });
      return putWhole(bucket, nameOf(blob), source, size);
    },
    async open(blob, start, length) {
      const object = await bucket.get(nameOf(blob), { range: { offset: start, length } });
      if (!object) throw new Error(`The blob ${blob} is gone.`);
      return object.body;
    },
  };
}

async function putWhole(bucket: R2Bucket, name: string, source: ByteSource, size: number): Promise<void> {
  const { readable, writable } = new FixedLengthStream(size);
  const [poured, put] = await Promise.allSettled([pour(source, writable, size), bucket.put(name, readable)]);
  // Of the two it is the sender that knows why; R2 may have taken all bytes of a body that proves wrong at its end.
  const failure = [poured, put].find((each) => each.status === 'rejected');
  if (!failure) return;
  if (put.status === 'fulfilled') await bucket.delete(name);
  throw failure.reason;
}

/** By hand, in large pieces: to pipe a stream of our own would cost a turn of the runtime's event loop for each chunk. */
async function pour(source: ByteSource, writable: WritableStream<Uint8Array>, size: number): Promise<void> {
  const writer = writable.getWriter();
  try {
    const buffers = new TurningBuffers(source, Math.min(size, PIECE_BYTES));
    await sendBuffers(buffers, await buffers.next(), (bytes) => writer.write(bytes));
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}
