import { hexOfBytes } from '../../../../engine/hex';
import { S3Error } from '../../../../engine/s3/s3-error';
import { sha256Hex } from '../../../../platform/crypto';
import type { ChunkSigning } from '../../signature/chunk-signing';
import { BufferedSource } from '../buffered-source';
import type { ByteSource } from '../byte-source';
import { type RunningHash, startHash } from '../digests/running-hash';
import { wrongLength } from '../measured-source';
import { LONGEST_CHUNK_HEADER, readChunkHeader, terminated } from './chunk-header';
import { readTrailers, requireAnnounced, signedTrailers, type Trailers } from './trailers';

export type AwsChunked = {
  /** What `x-amz-decoded-content-length` says. */
  decodedLength: number;
  /** What `x-amz-trailer` announces, in lower case. */
  announced: readonly string[];
  hasTrailer: boolean;
  signing: ChunkSigning | null;
};

const SMALLEST_CHUNK = 8192;
const TRAILER_SIGNATURE = 'x-amz-trailer-signature';

/**
 * The bytes within an aws-chunked body. They are passed on as they come, before the signature of their chunk could be
 * checked: whoever takes them may not make them visible before the end was reached without an error.
 */
export class AwsChunkedSource implements ByteSource {
  /** Known at the end. */
  trailers: Trailers = new Map();

  private readonly body: BufferedSource;
  private isDone = false;
  private chunk = { number: 0, size: 0, left: 0, signature: '' };
  private hash: RunningHash | null = null;
  private provided = 0;

  constructor(
    source: ByteSource,
    private readonly framing: AwsChunked,
  ) {
    this.body = new BufferedSource(source);
  }

  async next(): Promise<Uint8Array | null> {
    if (this.isDone) return null;
    if (this.chunk.left === 0) await this.openChunk();
    if (this.chunk.size === 0) return this.end();
    const bytes = await this.body.some(this.chunk.left);
    if (!bytes) throw terminated();
    this.chunk.left -= bytes.byteLength;
    await this.hash?.write(bytes);
    if (this.chunk.left === 0) await this.closeChunk();
    return bytes;
  }

  cancel(reason: unknown): Promise<void> {
    return this.body.cancel(reason);
  }

  private async openChunk(): Promise<void> {
    const { decodedLength, signing } = this.framing;
    const line = await this.body.line(LONGEST_CHUNK_HEADER);
    if (!line) throw terminated();
    const { size, signature } = readChunkHeader(line, signing !== null);
    const before = this.chunk;
    const number = before.number + 1;
    if (number > 1 && size > 0 && before.size < SMALLEST_CHUNK) throw tooSmall(number, before.size);
    this.provided += size;
    if (size === 0 ? this.provided < decodedLength : this.provided > decodedLength) {
      throw wrongLength(decodedLength, this.provided);
    }
    this.chunk = { number, size, left: size, signature: signature ?? '' };
    this.hash = signing && startHash('SHA-256');
  }

  private async closeChunk(): Promise<void> {
    const lineEnd = await this.body.line(2);
    if (lineEnd?.[0] !== 13 || lineEnd[1] !== 10) throw terminated();
    await this.verifyChunk();
  }

  private async verifyChunk(): Promise<void> {
    if (!this.hash || !this.framing.signing) return;
    const sha256 = hexOfBytes(new Uint8Array(await this.hash.digest()));
    const isGood = await this.framing.signing.verifyChunk(sha256, this.chunk.signature);
    if (!isGood) throw new S3Error('SignatureDoesNotMatch');
  }

  private async end(): Promise<null> {
    await this.verifyChunk();
    const trailers = await readTrailers(this.body);
    const signature = trailers.get(TRAILER_SIGNATURE) ?? null;
    trailers.delete(TRAILER_SIGNATURE);
    await this.verifyTrailers(trailers, signature);
    this.trailers = trailers;
    this.isDone = true;
    return null;
  }

  private async verifyTrailers(trailers: Trailers, signature: string | null): Promise<void> {
    const { announced, hasTrailer, signing } = this.framing;
    const isSigned = hasTrailer && signing !== null;
    if (isSigned && signature === null) throw terminated();
    requireAnnounced(trailers, announced);
    if (!isSigned || signature === null) return;
    const isGood = await signing.verifyTrailer(await sha256Hex(signedTrailers(trailers)), signature);
    if (!isGood) throw new S3Error('SignatureDoesNotMatch');
  }
}

function tooSmall(number: number, size: number): S3Error {
  return new S3Error('InvalidChunkSizeError', {
    details: { Chunk: `${number}`, BadChunkSize: `${size}` },
  });
}
