import { type InboxPlace, inboxOf, oldestKept } from './inbox-of';
import type { EventRow } from './memory/event-row';
import { bodyOf, documentOf } from './shown-event';

/** An event with the bytes that came. */
export type FoundEvent = { row: EventRow; body: Uint8Array };

export async function findEvent(place: InboxPlace, id: string): Promise<FoundEvent | null> {
  const inbox = inboxOf(place);
  const found = await inbox.read({ id, oldest: oldestKept(place) });
  if (!found) return null;
  const pieces = [...found.pieces];
  for (let { next } = found; next !== null; ) {
    const more = await inbox.readPieces({ seq: found.row.seq, from: next });
    pieces.push(...more.pieces);
    next = more.next;
  }
  return { row: found.row, body: bodyOf(pieces) };
}

export async function findEventDocument(place: InboxPlace, id: string) {
  const found = await findEvent(place, id);
  return found && documentOf(found.row, found.body, place.world);
}
