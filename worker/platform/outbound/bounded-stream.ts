import { joinedBytes } from '../../engine/joined-bytes';

/** Lets so many bytes pass and breaks off behind them. */
export function bounded(mostBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.byteLength;
      if (passed > mostBytes) controller.error(new Error(`The body is longer than ${mostBytes} bytes.`));
      else controller.enqueue(chunk);
    },
  });
}

/** The whole body, or null when it is longer; then the rest is not waited for. */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return joinedBytes(chunks);
}

/** How a body begins; what is behind that is not waited for. */
export async function readBeginning(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const chunks: Uint8Array[] = [];
  let left = mostBytes;
  if (body) {
    for await (const chunk of body) {
      chunks.push(chunk.subarray(0, left));
      if (chunk.byteLength > left) return { bytes: joinedBytes(chunks), isCut: true };
      left -= chunk.byteLength;
    }
  }
  return { bytes: joinedBytes(chunks), isCut: false };
}
