import type { Ports } from '../services/ports';

export type KeptLists<Wish, Row> = {
  /** Answers at once when the list is warm; `isFresh` reads it anew. */
  find(wish: Wish, isFresh: boolean, ports: Ports): Row[] | Promise<Row[]>;
  /** After a write of this isolate. */
  forget(): void;
};

type Kept<Row> = { rows: Row[]; readAt: number; usedAt: number; isReading: boolean };

// As fresh as snapshots are (snapshot-cache.ts).
const UNQUESTIONED_MS = 1000;
const UNUSED_MS = 30_000;
const MOST_KEPT = 1000;

/** Lists of groups as this isolate knows them. */
export function createKeptLists<Wish, Row>(of: {
  keyOf(wish: Wish): string;
  read(wish: Wish): Promise<Row[]>;
}): KeptLists<Wish, Row> {
  const lists = new Map<string, Kept<Row>>();
  let writes = 0;

  async function read(wish: Wish, ports: Ports): Promise<Row[]> {
    const begun = { writes, readAt: ports.clock.now() };
    const rows = await of.read(wish);
    if (begun.writes === writes) keep(of.keyOf(wish), rows, begun.readAt);
    return rows;
  }

  function keep(key: string, rows: Row[], readAt: number): void {
    const usedAt = lists.get(key)?.usedAt ?? readAt;
    lists.delete(key);
    const [oldest] = lists.keys();
    if (lists.size >= MOST_KEPT && oldest !== undefined) lists.delete(oldest);
    lists.set(key, { rows, readAt, usedAt, isReading: false });
  }

  function readBehind(kept: Kept<Row>, wish: Wish, ports: Ports): void {
    if (kept.isReading) return;
    kept.isReading = true;
    const work = read(wish, ports).catch((error: unknown) => reportFailedRead(error, of.keyOf(wish)));
    ports.waitUntil(
      work.finally(() => {
        kept.isReading = false;
      }),
    );
  }

  return {
    find(wish, isFresh, ports) {
      const now = ports.clock.now();
      const kept = lists.get(of.keyOf(wish));
      if (!kept || isFresh) return read(wish, ports);
      const [age, unused] = [now - kept.readAt, now - kept.usedAt];
      kept.usedAt = now;
      if (age >= 0 && age <= UNQUESTIONED_MS) return kept.rows;
      // Who has just been made is not told for another while that it is not there.
      if (unused > UNUSED_MS || kept.rows.length === 0) return read(wish, ports);
      readBehind(kept, wish, ports);
      return kept.rows;
    },
    forget() {
      writes += 1;
      lists.clear();
    },
  };
}

function reportFailedRead(error: unknown, list: string): void {
  console.error(
    JSON.stringify({
      level: 'error',
      message: 'A list of groups could not be read',
      list,
      error: String(error),
    }),
  );
}
