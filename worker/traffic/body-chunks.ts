import { mockErrors } from './mock-errors';

/** All of a body, as it comes; throws the gate's 413 when that is more than the limit. */
export async function boundedChunks(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array[]> {
  const chunks = await chunksUpTo(body, limit);
  if (!chunks) throw mockErrors.body_too_large({ limit });
  return chunks;
}

/**
 * All of a body, as it comes; null once that is more than the limit. Up to `discarded` bytes more are read then and thrown
 * away, for a client that is still sending when it is answered may lose the answer.
 */
export async function chunksUpTo(
  body: ReadableStream<Uint8Array>,
  limit: number,
  discarded = 0,
): Promise<Uint8Array[] | null> {
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(incomplete);
    if (done) return size > limit ? null : chunks;
    size += value.byteLength;
    if (size <= limit) chunks.push(value);
    else chunks.length = 0;
    if (size <= limit + discarded) continue;
    await reader.cancel();
    return null;
  }
}

export function incomplete(): never {
  throw mockErrors.body_unreadable();
}
