import type { MemoryDesk } from '../../service-memory';

/** Which turn of the scripted sequence this is, from 0. */
export function takeTurn({ sql }: MemoryDesk): number {
  return sql
    .exec<{ turn: number }>(
      `INSERT INTO images_turns (id, next) VALUES (1, 1)
       ON CONFLICT DO UPDATE SET next = next + 1 RETURNING next - 1 AS turn`,
    )
    .one().turn;
}
