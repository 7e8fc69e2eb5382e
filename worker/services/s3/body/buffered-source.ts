import { joinedBytes } from '../../../engine/joined-bytes';
import type { ByteSource } from './byte-source';

const LINE_FEED = 10;

/** Reads lines and runs of bytes off a source, however it is cut, and copies only lines that a cut goes through. */
export class BufferedSource {
  private held: Uint8Array | null = null;

  constructor(private readonly source: ByteSource) {}

  /** What is there next, as it came, but no more than `limit` bytes; null at the end. */
  async some(limit: number): Promise<Uint8Array | null> {
    const bytes = this.held ?? (await this.source.next());
    if (!bytes) return null;
    this.keep(bytes, limit);
    return bytes.subarray(0, limit);
  }

  /** Up to and with the line feed; without one where the source or the limit ends first; null at the end. */
  async line(limit: number): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = [];
    let room = limit;
    while (room > 0) {
      const bytes = this.held ?? (await this.source.next());
      if (!bytes) break;
      const end = bytes.indexOf(LINE_FEED) + 1;
      const piece = bytes.subarray(0, Math.min(room, end || bytes.byteLength));
      this.keep(bytes, piece.byteLength);
      pieces.push(piece);
      room -= piece.byteLength;
      if (end > 0) break;
    }
    const [first] = pieces;
    if (!first) return null;
    return pieces.length === 1 ? first : joinedBytes(pieces);
  }

  cancel(reason: unknown): Promise<void> {
    return this.source.cancel(reason);
  }

  private keep(bytes: Uint8Array, from: number): void {
    this.held = from < bytes.byteLength ? bytes.subarray(from) : null;
  }
}
