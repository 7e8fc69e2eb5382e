/** Bytes that are pulled: nothing is read before it is asked for, so the slowest taker sets the pace. */
export type ByteSource = {
  /** Null at the end; never an empty array. */
  next(): Promise<Uint8Array | null>;
  cancel(reason: unknown): Promise<void>;
};

// A read of the runtime's own streams costs a turn of its event loop, however little comes.
const READ_BYTES = 65_536;
const WORTH_A_TURN = 16_384;

/** `expected` is how many bytes will come, where that is known: few bytes need no large buffer. */
export function sourceOfStream(stream: ReadableStream<Uint8Array>, expected = READ_BYTES): ByteSource {
  const bytes = byteReader(stream);
  if (!bytes) return sourceOfChunks(stream);
  const size = Math.max(1, Math.min(READ_BYTES, expected));
  return {
    async next() {
      const { value, done } = await bytes.readAtLeast(Math.min(size, WORTH_A_TURN), new Uint8Array(size));
      if (value && value.byteLength > 0) return value;
      return done ? null : this.next();
    },
    cancel: (reason) => bytes.cancel(reason),
  };
}

/** Null for a stream that a script made of chunks, which has no such reader. */
function byteReader(stream: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch (error) {
    if (error instanceof TypeError && !stream.locked) return null;
    throw error;
  }
}

function sourceOfChunks(stream: ReadableStream<Uint8Array>): ByteSource {
  const reader = stream.getReader();
  return {
    async next() {
      const { value, done } = await reader.read();
      if (done) return null;
      return value.byteLength > 0 ? value : this.next();
    },
    cancel: (reason) => reader.cancel(reason),
  };
}

export function streamOfSource(source: ByteSource): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = await source.next();
        if (bytes) controller.enqueue(bytes);
        else controller.close();
      },
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** What is in memory already. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  let left: Uint8Array | null = bytes.byteLength > 0 ? bytes : null;
  return {
    async next() {
      const next = left;
      left = null;
      return next;
    },
    cancel: async () => undefined,
  };
}

export const EMPTY_SOURCE: ByteSource = { next: async () => null, cancel: async () => undefined };

/** Bytes that were read already, and then the rest. */
export function continuedSource(first: readonly Uint8Array[], rest: ByteSource): ByteSource {
  const waiting = [...first];
  return {
    next: async () => waiting.shift() ?? rest.next(),
    cancel: (reason) => rest.cancel(reason),
  };
}
