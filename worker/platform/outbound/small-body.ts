import { joinedBytes } from '../../engine/joined-bytes';

type Limits = { bytes: number; milliseconds: number };

/**
 * The whole body where it is small and there soon, so that it can be looked at; else a stream of all of it, of which nothing
 * is held back for longer.
 */
export async function wholeIfSmall(
  body: ReadableStream<Uint8Array>,
  { bytes, milliseconds }: Limits,
): Promise<Uint8Array | ReadableStream<Uint8Array>> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));
  let size = 0;
  for (;;) {
    const next = reader.read();
    // What goes wrong is for who reads the stream.
    const read = await Promise.race([next.catch(() => null), late]);
    if (read === null) return resumed(chunks, next, reader);
    if (read.done) return joinedBytes(chunks);
    chunks.push(read.value);
    size += read.value.byteLength;
    if (size > bytes) return resumed(chunks, reader.read(), reader);
  }
}

type Read = ReadableStreamReadResult<Uint8Array>;

/** What was read, then what is being read, then the rest. */
function resumed(
  chunks: readonly Uint8Array[],
  first: Promise<Read>,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  let next: Promise<Read> | null = first;
  // Whoever pulls hears of it, which may be later than the runtime waits before it calls it unheard.
  first.catch(() => null);
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
    },
    async pull(controller) {
      const read = await (next ?? reader.read());
      next = null;
      if (read.done) controller.close();
      else controller.enqueue(read.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
