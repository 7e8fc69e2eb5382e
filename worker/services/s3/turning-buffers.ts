import type { ByteSource } from './body/byte-source';

/** Gathers the chunks of a source, in two buffers that take turns: one fills while the other leaves. */
export class TurningBuffers {
  private filling: Uint8Array;
  private leaving: Uint8Array;
  private rest: Uint8Array | null = null;

  constructor(
    private readonly source: ByteSource,
    private readonly bytes: number,
  ) {
    this.filling = new Uint8Array(bytes);
    this.leaving = new Uint8Array(bytes);
  }

  /** Shorter than a buffer only at the end; then empty. Good until the one after the next is asked for. */
  async next(): Promise<Uint8Array> {
    const buffer = this.filling;
    let filled = 0;
    while (filled < this.bytes) {
      const bytes = this.rest ?? (await this.source.next());
      if (!bytes) break;
      const taken = bytes.subarray(0, this.bytes - filled);
      buffer.set(taken, filled);
      filled += taken.byteLength;
      this.rest = taken.byteLength < bytes.byteLength ? bytes.subarray(taken.byteLength) : null;
    }
    [this.filling, this.leaving] = [this.leaving, this.filling];
    return buffer.subarray(0, filled);
  }
}

/** Sends one buffer after another. Both a buffer and the next are at their end before either's failure is told. */
export async function sendBuffers(
  buffers: TurningBuffers,
  first: Uint8Array,
  send: (bytes: Uint8Array) => Promise<unknown>,
): Promise<void> {
  let bytes = first;
  while (bytes.byteLength > 0) {
    const next = buffers.next();
    const sent = send(bytes);
    await Promise.allSettled([sent, next]);
    // Of the two it is the sender of the bytes that knows why.
    bytes = await next;
    await sent;
  }
}
