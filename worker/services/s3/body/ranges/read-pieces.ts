import type { ByteRange } from '../../../../engine/s3/ranges/byte-range';
import { piecesOfRange } from '../../../../engine/s3/ranges/pieces';
import type { Piece } from '../../../../engine/s3/store/stored-version';

export type OpenBlob = (blob: string, start: number, length: number) => Promise<ReadableStream<Uint8Array>>;

/**
 * A range of an object as one stream of known length. Each blob is opened when the reader comes to it, and the runtime
 * itself moves its bytes, at the pace of the reader.
 */
export function readPieces(
  pieces: readonly Piece[],
  range: ByteRange,
  open: OpenBlob,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new FixedLengthStream(range.length);
  // A failure reaches the reader through the stream: there is nobody else to tell.
  pour(piecesOfRange(pieces, range), writable, open).catch((error: unknown) => abortQuietly(writable, error));
  return readable;
}

async function pour(
  pieces: readonly Piece[],
  writable: WritableStream<Uint8Array>,
  open: OpenBlob,
): Promise<void> {
  for (const piece of pieces) {
    if ('bytes' in piece) await write(writable, piece.bytes);
    else {
      const blob = await open(piece.blob, piece.start, piece.size);
      await blob.pipeTo(writable, { preventClose: true });
    }
  }
  await writable.close();
}

async function write(writable: WritableStream<Uint8Array>, bytes: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  try {
    await writer.write(bytes);
  } finally {
    writer.releaseLock();
  }
}

/** A reader that has left has closed the stream already. */
async function abortQuietly(writable: WritableStream<Uint8Array>, error: unknown): Promise<void> {
  await writable.abort(error).catch(() => undefined);
}
