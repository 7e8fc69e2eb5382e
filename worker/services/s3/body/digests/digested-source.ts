import type { ByteSource } from '../byte-source';
import { startDigests } from './running-digests';
import type { Digests, WantedDigests } from './wanted-digests';

/**
 * Hands bytes on while it digests them; `verify` throws for a body that may not be kept. The source then fails instead
 * of ending, so that whoever stores it does not keep it.
 */
export class DigestedSource implements ByteSource {
  readonly digests: Promise<Digests>;

  private resolve: (digests: Digests) => void = () => undefined;
  private reject: (reason: unknown) => void = () => undefined;
  private readonly running;

  constructor(
    private readonly source: ByteSource,
    wanted: WantedDigests,
    private readonly verify: (digests: Digests) => Digests,
  ) {
    this.running = startDigests(wanted);
    this.digests = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // The taker of the bytes sees a failure there and may never come to ask for the digests.
    this.digests.catch(() => undefined);
  }

  async next(): Promise<Uint8Array | null> {
    try {
      const bytes = await this.source.next();
      if (bytes) await this.running.write(bytes);
      else this.resolve(this.verify(await this.running.finish()));
      return bytes;
    } catch (error) {
      this.reject(error);
      throw error;
    }
  }

  async cancel(reason: unknown): Promise<void> {
    this.reject(reason);
    await this.source.cancel(reason);
  }
}
