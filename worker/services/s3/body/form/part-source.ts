import { joinedBytes } from '../../../../engine/joined-bytes';
import { S3Error } from '../../../../engine/s3/s3-error';
import { type ByteSource, continuedSource } from '../byte-source';
import { placeOf } from './place-of';
import { requirePreData } from './pre-data-limit';

const LINE_END = '\r\n';
const DASH = 45;

/** The parts of a form, one after another: the content up to a delimiter is read by `next`, what follows it by line. */
export class PartSource implements ByteSource {
  /** Bytes that were read so far. */
  taken = 0;

  private held: Uint8Array = new Uint8Array();
  private isAtDelimiter = false;
  private readonly delimiter: Uint8Array;
  private readonly source: ByteSource;

  constructor(source: ByteSource, boundary: string) {
    const encoder = new TextEncoder();
    this.delimiter = encoder.encode(`${LINE_END}--${boundary}`);
    // The first boundary may be the first thing of a body, with no line end before it.
    this.source = continuedSource([encoder.encode(LINE_END)], source);
  }

  /** Content before the next delimiter; null from there on, until `openPart`. */
  async next(): Promise<Uint8Array | null> {
    while (!this.isAtDelimiter) {
      const { at, isWhole } = placeOf(this.delimiter, this.held);
      if (at > 0) return this.take(at);
      if (isWhole) this.isAtDelimiter = true;
      else await this.more();
    }
    return null;
  }

  /** Steps over the delimiter; false behind the last part. */
  async openPart(): Promise<boolean> {
    this.take(this.delimiter.byteLength);
    this.isAtDelimiter = false;
    while (this.held.byteLength < 2) await this.more();
    if (this.held[0] === DASH && this.held[1] === DASH) return false;
    if ((await this.line()) !== '') throw new S3Error('MalformedPOSTRequest');
    return true;
  }

  /** Without its line end and the spaces before it. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.held.indexOf(10) + 1;
      if (end > 0) return new TextDecoder().decode(this.take(end)).trimEnd();
      requirePreData(this.taken + this.held.byteLength);
      await this.more();
    }
  }

  /** Whatever else the client sends is read and has no meaning. */
  async drain(): Promise<void> {
    this.held = new Uint8Array();
    while (await this.source.next());
  }

  cancel(reason: unknown): Promise<void> {
    return this.source.cancel(reason);
  }

  private take(count: number): Uint8Array {
    const bytes = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    this.taken += count;
    return bytes;
  }

  private async more(): Promise<void> {
    const bytes = await this.source.next();
    if (!bytes) throw new S3Error('MalformedPOSTRequest');
    this.held = this.held.byteLength === 0 ? bytes : joinedBytes([this.held, bytes]);
  }
}
