/** A place in one object of a project's log: the batch, and the exchange in it. */
export type BatchPlace = { seq: number; index: number };

/** Up to where someone has got in each object of a project's log; in those that are not named, nowhere yet. */
export type LiveCursor = ReadonlyMap<number, BatchPlace>;

export const MOST_SHARDS = 64;

const NOWHERE = '0:0.0';
const PART = /^(\d{1,4}):(\d{1,15})\.(\d{1,9})$/;
const LONGEST_PART = 31;

export function writeCursor(cursor: LiveCursor): string {
  if (cursor.size === 0) return NOWHERE;
  const shards = [...cursor].sort(([one], [other]) => one - other);
  return shards.map(([shard, { seq, index }]) => `${shard}:${seq}.${index}`).join(',');
}

/** Null for a text that is no cursor of ours. */
export function parseCursor(text: string): LiveCursor | null {
  if (text.length > MOST_SHARDS * LONGEST_PART) return null;
  const parts = text.split(',');
  if (parts.length > MOST_SHARDS) return null;
  const cursor = new Map<number, BatchPlace>();
  for (const part of parts) {
    const match = PART.exec(part);
    if (!match) return null;
    cursor.set(Number(match[1]), { seq: Number(match[2]), index: Number(match[3]) });
  }
  return cursor;
}

export function hasReached(cursor: LiveCursor, shard: number, place: BatchPlace): boolean {
  const reached = cursor.get(shard);
  if (!reached) return false;
  return reached.seq > place.seq || (reached.seq === place.seq && reached.index >= place.index);
}

/** Whether whoever is at the one has seen all that lies before the other. */
export function covers(one: LiveCursor, other: LiveCursor): boolean {
  for (const [shard, place] of other) if (!hasReached(one, shard, place)) return false;
  return true;
}

/** In each object the later of both places. */
export function latest(one: LiveCursor, other: LiveCursor): LiveCursor {
  const merged = new Map(one);
  for (const [shard, place] of other) if (!hasReached(merged, shard, place)) merged.set(shard, place);
  return merged;
}
