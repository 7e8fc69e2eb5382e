import { hasReached, type LiveCursor, writeCursor } from './live-cursor';
import type { LiveRow } from './live-row';

/** The text of a frame but for its head, which may differ. */
export type WrittenFrame = { body: string; count: number };

const MOST_CHARACTERS = 96 * 1024;

/** Those of the rows that are wanted, in as many frames as they need; none when no row is. */
export function writeFrames(
  rows: readonly LiveRow[],
  { from, isWanted }: { from: LiveCursor; isWanted: (row: LiveRow) => boolean },
): WrittenFrame[] {
  const frames: WrittenFrame[] = [];
  const cursor = new Map(from);
  let open = new OpenFrame();
  for (const row of rows) {
    const isFull = open.characters > MOST_CHARACTERS;
    const isMore = !hasReached(cursor, row.shard, row.place) && isWanted(row);
    if (isFull && isMore) {
      frames.push(open.close(cursor));
      open = new OpenFrame();
    }
    if (!hasReached(cursor, row.shard, row.place)) cursor.set(row.shard, row.place);
    if (isMore) open.add(row);
  }
  if (open.count > 0) frames.push(open.close(cursor));
  return frames;
}

/** `ack` is what comes back when the frame has been taken. */
export function frameText({ body }: WrittenFrame, ack: string | null): string {
  return ack === null ? `{"type":"exchanges",${body}` : `{"type":"exchanges","ack":"${ack}",${body}`;
}

class OpenFrame {
  count = 0;
  characters = 0;
  private at = 0;
  private readonly common: string[] = [];
  private readonly rows: string[] = [];
  private readonly known = new Map<string, { number: number; target: string }>();
  private readonly batches: { place: string; rows: number }[] = [];

  add(row: LiveRow): void {
    const { id, at, duration_ms } = row.exchange;
    if (this.count === 0) this.at = at;
    const { number, target } = this.commonOf(row);
    const own = target === row.target ? '' : `,${JSON.stringify(row.target)}`;
    const sizes = `${row.requestSize},${row.responseSize}`;
    const text = `[${number},${JSON.stringify(id)},${at - this.at},${duration_ms},${row.place.index},${sizes}${own}]`;
    this.rows.push(text);
    this.note(`${row.shard}:${row.place.seq}`);
    this.count += 1;
    this.characters += text.length;
  }

  close(cursor: LiveCursor): WrittenFrame {
    const batches = this.batches.map(({ place, rows }) => `["${place}",${rows}]`);
    const head = `"cursor":"${writeCursor(cursor)}","at":${this.at}`;
    const lists = `"common":[${this.common.join(',')}],"batches":[${batches.join(',')}]`;
    return { body: `${head},${lists},"rows":[${this.rows.join(',')}]}`, count: this.count };
  }

  private commonOf({ common, target }: LiveRow): { number: number; target: string } {
    const known = this.known.get(common);
    if (known) return known;
    const added = { number: this.common.length, target };
    const text = `${common},"target":${JSON.stringify(target)}}`;
    this.common.push(text);
    this.known.set(common, added);
    this.characters += text.length;
    return added;
  }

  private note(place: string): void {
    const last = this.batches.at(-1);
    if (last?.place === place) last.rows += 1;
    else this.batches.push({ place, rows: 1 });
  }
}
