import { joinedBytes } from '../engine/joined-bytes';
import { incomplete } from './body-chunks';

/** A body whose beginning somebody has looked at. */
export type BegunBody = {
  first(most: number): Promise<Uint8Array>;
  /** From its beginning. */
  stream(): ReadableStream<Uint8Array>;
};

export function beginBody(body: ReadableStream<Uint8Array>): BegunBody {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    async first(most) {
      while (size < most) {
        const { done, value } = await reader.read().catch(incomplete);
        if (done) break;
        chunks.push(value);
        size += value.byteLength;
      }
      return joinedBytes(chunks).subarray(0, most);
    },
    stream: () =>
      new ReadableStream({
        async pull(controller) {
          const { done, value } = await nextOf(chunks, reader);
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      }),
  };
}

function nextOf(
  chunks: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  const value = chunks.shift();
  return value ? Promise.resolve({ done: false, value }) : reader.read();
}

/** What is in memory, for who wants it as it comes. */
export function streamOf(reading: Promise<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(await reading);
      controller.close();
    },
  });
}
