import { mockErrors } from './mock-errors';

/** All of a body, as it comes; throws the gate's 413 when that is more than the limit. */
export async function boundedChunks(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(incomplete);
    if (done) return chunks;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw mockErrors.body_too_large({ limit });
    }
    chunks.push(value);
  }
}

export function incomplete(): never {
  throw mockErrors.body_unreadable();
}
