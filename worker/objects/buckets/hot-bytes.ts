/** What is written over in place, so that a blob of no more may have other bytes the next time. */
export const OVERWRITTEN_MOST = 32_768;

const KEPT_MOST = 32 * 1024 * 1024;

/**
 * Bytes that lie beside their keys and were read last: many of them cost more to read from SQLite than to send. A blob
 * that is worth it never changes.
 */
export class HotBytes {
  readonly #kept = new Map<string, Uint8Array>();
  #size = 0;

  get(blob: string): Uint8Array | undefined {
    const bytes = this.#kept.get(blob);
    if (!bytes) return undefined;
    this.#kept.delete(blob);
    this.#kept.set(blob, bytes);
    return bytes;
  }

  keep(blob: string, bytes: Uint8Array): void {
    if (bytes.byteLength <= OVERWRITTEN_MOST || this.#kept.has(blob)) return;
    this.#kept.set(blob, bytes);
    this.#size += bytes.byteLength;
    for (const [oldest, { byteLength }] of this.#kept) {
      if (this.#size <= KEPT_MOST) return;
      this.#kept.delete(oldest);
      this.#size -= byteLength;
    }
  }
}
