/** A place in the log of a project: in which of its objects, in which batch, and where in it. */
export type LogPlace = { kept_at: number; shard: number; seq: number; index: number };

/** Newest first. Two objects may keep at the same millisecond; within one the batches count. */
export function comparePlaces(one: LogPlace, other: LogPlace): number {
  return (
    other.kept_at - one.kept_at || other.shard - one.shard || other.seq - one.seq || other.index - one.index
  );
}

export function formatPlace({ kept_at, shard, seq, index }: LogPlace): string {
  return [kept_at, shard, seq, index].map((number) => number.toString(36)).join('.');
}

const CURSOR = /^([0-9a-z]{1,11})\.([0-9a-z]{1,3})\.([0-9a-z]{1,11})\.([0-9a-z]{1,5})$/;

/** Null for a cursor that is none of ours. */
export function parsePlace(cursor: string): LogPlace | null {
  const parts = CURSOR.exec(cursor);
  if (!parts) return null;
  const [kept_at = 0, shard = 0, seq = 0, index = 0] = parts
    .slice(1)
    .map((part) => Number.parseInt(part, 36));
  return { kept_at, shard, seq, index };
}
