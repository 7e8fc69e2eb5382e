import type { Piece } from '../store/stored-version';
import type { ByteRange } from './byte-range';

/** Those pieces, and what of them, that a range covers. */
export function piecesOfRange(pieces: readonly Piece[], { start, length }: ByteRange): Piece[] {
  const end = start + length;
  const covered: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - offset);
    const to = Math.min(piece.size, end - offset);
    if (from === 0 && to === piece.size) covered.push(piece);
    else if (from < to) covered.push(partOfPiece(piece, from, to));
    offset += piece.size;
    if (offset >= end) break;
  }
  return covered;
}

function partOfPiece(piece: Piece, from: number, to: number): Piece {
  const size = to - from;
  // A view would bring all of its buffer along wherever it goes.
  if ('bytes' in piece) return { size, bytes: piece.bytes.slice(from, to) };
  return { size, blob: piece.blob, start: piece.start + from };
}
