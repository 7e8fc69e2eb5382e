import type { MemoryDesk } from '../../service-memory';
import { EVENT_COLUMNS, type EventRow } from './event-row';

/** Between objects no more than 32 megabytes travel at once. */
const PIECES_AT_ONCE = 16;

/** `next` is the first piece that is left. */
export type PiecesOfBody = { pieces: ArrayBuffer[]; next: number | null };

export type ReadEvent = { row: EventRow } & PiecesOfBody;

export function readEvent(
  desk: MemoryDesk,
  { id, oldest }: { id: string; oldest: number },
): ReadEvent | null {
  const [found] = desk.sql
    .exec<EventRow & { body: ArrayBuffer }>(
      `SELECT ${EVENT_COLUMNS}, body FROM webhooks_events JOIN webhooks_bodies ON event = seq
       WHERE id = ? AND received_at >= ?`,
      id,
      oldest,
    )
    .toArray();
  if (!found) return null;
  const { body, ...row } = found;
  const { pieces, next } = readPieces(desk, { seq: row.seq, from: 0 });
  return { row, pieces: [body, ...pieces], next };
}

export function readPieces({ sql }: MemoryDesk, { seq, from }: { seq: number; from: number }): PiecesOfBody {
  const found = sql
    .exec<{ bytes: ArrayBuffer }>(
      'SELECT bytes FROM webhooks_pieces WHERE event = ? AND number >= ? ORDER BY number LIMIT ?',
      seq,
      from,
      PIECES_AT_ONCE,
    )
    .toArray();
  return {
    pieces: found.map(({ bytes }) => bytes),
    next: found.length === PIECES_AT_ONCE ? from + PIECES_AT_ONCE : null,
  };
}
