import type { Piece } from '../../../../engine/s3/store/stored-version';
import type { BlobStore } from '../../blobs';
import { readPieces } from '../../body/ranges/read-pieces';

/** Of a blob that was written in parts, R2's stand-in on one machine reads ahead all that it is asked for. */
const ASKED_AT_ONCE = 32 * 1024 * 1024;

/** The first `length` bytes of an object's pieces, as they are read. */
export function storedBytes(
  { open }: Pick<BlobStore, 'open'>,
  pieces: readonly Piece[],
  length: number,
): ReadableStream<Uint8Array> {
  return readPieces(pieces.flatMap(split), { start: 0, length }, open);
}

function split(piece: Piece): Piece[] {
  if ('bytes' in piece || piece.size <= ASKED_AT_ONCE) return [piece];
  const count = Math.ceil(piece.size / ASKED_AT_ONCE);
  return Array.from({ length: count }, (_, index) => {
    const from = index * ASKED_AT_ONCE;
    return {
      size: Math.min(ASKED_AT_ONCE, piece.size - from),
      blob: piece.blob,
      start: piece.start + from,
    };
  });
}
