import type { Answer } from '../../../../engine/answer';
import { joinedBytes } from '../../../../engine/joined-bytes';
import { KEPT_LENGTH } from '../../../../engine/kept-body';
import type { Piece } from '../../../../engine/s3/store/stored-version';
import { sourceOfStream, streamOfSource } from '../../body/byte-source';
import type { S3Call } from '../../s3-call';
import { storedBytes } from '../bodies/stored-bytes';

/** The bytes that are answered: from memory where they came with their row, else as they are read. */
export function objectBody(
  call: S3Call,
  pieces: readonly Piece[],
  length: number,
): Pick<Answer, 'body' | 'length'> {
  if (length > 0 && call.isStruckBy('truncated_body')) return cutBody(call, pieces, length);
  const atHand = pieces.flatMap((piece) => ('bytes' in piece ? [piece.bytes] : []));
  if (atHand.length === pieces.length) return { body: bytesOrStream(joinedBytes(atHand)) };
  // The stream announces its length by itself; to measure it once more would pump every byte twice.
  return { body: storedBytes(call.blobs, pieces, length) };
}

/** What the log does not keep whole does not wait in memory for it, nor is it digested. */
function bytesOrStream(bytes: Uint8Array): Answer['body'] {
  return bytes.byteLength > KEPT_LENGTH ? new Response(bytes).body : bytes;
}

/** The length is announced and not kept. */
function cutBody(call: S3Call, pieces: readonly Piece[], length: number): Pick<Answer, 'body' | 'length'> {
  const half = Math.floor(length / 2);
  const source = sourceOfStream(storedBytes(call.blobs, pieces, half), half);
  return { body: streamOfSource(source), length };
}
