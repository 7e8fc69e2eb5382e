import type { ByteSource } from '../../body/byte-source';

export type Watch = {
  /** Called now and then while bytes are coming. */
  keep(): Promise<unknown>;
  /** By the machine's clock. */
  now(): number;
};

/** More often than a blob is forgotten of which nothing was heard. */
const KEEP_EVERY_MS = 5 * 60_000;

/** Counts bytes that pass by, and tells from time to time that they still do. */
export class WatchedSource implements ByteSource {
  size = 0;

  private keptAt: number;

  constructor(
    private readonly source: ByteSource,
    private readonly watch: Watch,
  ) {
    this.keptAt = watch.now();
  }

  async next(): Promise<Uint8Array | null> {
    const bytes = await this.source.next();
    this.size += bytes?.byteLength ?? 0;
    const now = this.watch.now();
    if (now - this.keptAt < KEEP_EVERY_MS) return bytes;
    this.keptAt = now;
    await this.watch.keep();
    return bytes;
  }

  cancel(reason: unknown): Promise<void> {
    return this.source.cancel(reason);
  }
}
