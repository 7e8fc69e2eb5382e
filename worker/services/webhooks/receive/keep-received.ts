import { type InboxPlace, inboxOf, oldestKept } from '../inbox-of';
import type { KeepWish, Kept } from '../memory/keep-event';

type Received = Omit<KeepWish, 'pieces' | 'limits'>;

/** A row of the memory has two of them at most. */
const PIECE_BYTES = 1024 * 1024;
/** Between objects no more than 32 megabytes travel at once. */
const PIECES_AT_ONCE = 16;

/** One call of the memory, unless the body is larger than one call may be. */
export async function keepReceived(place: InboxPlace, { body, ...received }: Received): Promise<Kept> {
  const inbox = inboxOf(place);
  const { first, pieces } = piecesOf(body);
  const { events, bytes } = place.config.keep;
  const kept = await inbox.keep({
    ...received,
    body: first,
    pieces: pieces.slice(0, PIECES_AT_ONCE),
    limits: { events, bytes, oldest: oldestKept(place) },
  });
  for (let from = PIECES_AT_ONCE; from < pieces.length; from += PIECES_AT_ONCE) {
    const more = pieces.slice(from, from + PIECES_AT_ONCE);
    await inbox.addPieces({ seq: kept.seq, from, pieces: more });
  }
  return kept;
}

function piecesOf(body: Uint8Array): { first: Uint8Array; pieces: Uint8Array[] } {
  if (body.byteLength <= PIECE_BYTES) return { first: body, pieces: [] };
  // A part that shares the memory of the whole would travel with all of it.
  const [first = body, ...pieces] = Array.from(
    { length: Math.ceil(body.byteLength / PIECE_BYTES) },
    (_, part) => body.slice(part * PIECE_BYTES, (part + 1) * PIECE_BYTES),
  );
  return { first, pieces };
}
