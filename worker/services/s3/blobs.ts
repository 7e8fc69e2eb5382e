import { putInParts } from './blob-parts';
import { sourceOfStream } from './body/byte-source';

/** The bytes of a group's objects that are too many for their rows. */
export type BlobStore = {
  /** Nothing of it is there when this throws. */
  put(blob: string, { stream, size, begun }: BlobToPut): Promise<void>;
  open(blob: string, start: number, length: number): Promise<ReadableStream<Uint8Array>>;
};

export type BlobToPut = {
  stream: ReadableStream<Uint8Array>;
  /** Null where only the end of the stream tells. */
  size: number | null;
  /** Called with the id of a multipart upload before anything is in it: nobody can list those. */
  begun(multipart: string): Promise<unknown>;
};

/** What R2 is to get in one piece; beyond it is told to take parts. */
const WHOLE_BYTES_MOST = 100 * 1024 * 1024;

export function openBlobs(bucket: R2Bucket, groupId: string): BlobStore {
  const nameOf = (blob: string) => `s3/${groupId}/${blob}`;
  return {
    async put(blob, { stream, size, begun }) {
      if (size === null || size > WHOLE_BYTES_MOST)
        return putInParts(bucket, { name: nameOf(blob), source: sourceOfStream(stream), begun });
      return putWhole(bucket, nameOf(blob), stream, size);
    },
    async open(blob, start, length) {
      const object = await bucket.get(nameOf(blob), { range: { offset: start, length } });
      if (!object) throw new Error(`The blob ${blob} is gone.`);
      return object.body;
    },
  };
}

async function putWhole(
  bucket: R2Bucket,
  name: string,
  stream: ReadableStream<Uint8Array>,
  size: number,
): Promise<void> {
  const { readable, writable } = new FixedLengthStream(size);
  const [poured, put] = await Promise.allSettled([stream.pipeTo(writable), bucket.put(name, readable)]);
  // Of the two it is the sender that knows why; R2 may have taken all bytes of a body that proves wrong at its end.
  const failure = [poured, put].find((each) => each.status === 'rejected');
  if (!failure) return;
  if (put.status === 'fulfilled') await bucket.delete(name);
  throw failure.reason;
}
