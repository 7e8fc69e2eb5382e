import { joinedBytes } from '../../engine/joined-bytes';

type Limits = { bytes: number; milliseconds: number };

/**
 * How a body begins, as far as it comes in time; the rest is not waited for. Who breaks off in the middle has said what
 * came before.
 */
export async function readInTime(
  body: ReadableStream<Uint8Array> | null,
  { bytes, milliseconds }: Limits,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  if (!body) return { bytes: new Uint8Array(0), isWhole: true };
  const reader = body.getReader();
  let stopTimer = () => {};
  const late = new Promise<null>((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    stopTimer = () => clearTimeout(timer);
  });
  const chunks: Uint8Array[] = [];
  let left = bytes;
  try {
    for (;;) {
      // A stream that fails has ended too early, which is told.
      const read = await Promise.race([reader.read().catch(() => null), late]);
      if (read?.done) return { bytes: joinedBytes(chunks), isWhole: true };
      if (read) chunks.push(read.value.subarray(0, left));
      if (!read || read.value.byteLength > left) return { bytes: joinedBytes(chunks), isWhole: false };
      left -= read.value.byteLength;
    }
  } finally {
    stopTimer();
    // A stream that has failed cannot be given up once more.
    await reader.cancel().catch(() => null);
  }
}
