import type { GroupPlace } from '../../db/group-claims-repository';
import type { Ports } from '../../services/ports';
import type { SnapshotSource } from '../snapshot-source';

/** Groups of a kind, oldest first: those that claim a name, or all of them where it is null. */
export type Listed = { kind: string; name: string | null };

export type GroupLists = {
  /** Answers at once when the list is warm; `isFresh` reads it anew. */
  find(listed: Listed, isFresh: boolean, ports: Ports): GroupPlace[] | Promise<GroupPlace[]>;
  /** After a write of this isolate. */
  forget(): void;
};

type Kept = { places: GroupPlace[]; readAt: number; usedAt: number; isReading: boolean };

// As fresh as snapshots are (snapshot-cache.ts).
const UNQUESTIONED_MS = 1000;
const UNUSED_MS = 30_000;
const MOST_KEPT = 1000;

/** Who claims which name, as this isolate knows it. */
export function createGroupLists(source: Pick<SnapshotSource, 'claimants' | 'ofKind'>): GroupLists {
  const lists = new Map<string, Kept>();
  let writes = 0;

  async function read(listed: Listed, ports: Ports): Promise<GroupPlace[]> {
    const begun = { writes, readAt: ports.clock.now() };
    const { kind, name } = listed;
    const places = await (name === null ? source.ofKind(kind) : source.claimants(kind, name));
    if (begun.writes === writes) keep(keyOf(listed), places, begun.readAt);
    return places;
  }

  function keep(key: string, places: GroupPlace[], readAt: number): void {
    const usedAt = lists.get(key)?.usedAt ?? readAt;
    lists.delete(key);
    const [oldest] = lists.keys();
    if (lists.size >= MOST_KEPT && oldest !== undefined) lists.delete(oldest);
    lists.set(key, { places, readAt, usedAt, isReading: false });
  }

  function readBehind(kept: Kept, listed: Listed, ports: Ports): void {
    if (kept.isReading) return;
    kept.isReading = true;
    const work = read(listed, ports).catch((error: unknown) => reportFailedRead(error, listed));
    ports.waitUntil(
      work.finally(() => {
        kept.isReading = false;
      }),
    );
  }

  return {
    find(listed, isFresh, ports) {
      const now = ports.clock.now();
      const kept = lists.get(keyOf(listed));
      if (!kept || isFresh) return read(listed, ports);
      const [age, unused] = [now - kept.readAt, now - kept.usedAt];
      kept.usedAt = now;
      if (age >= 0 && age <= UNQUESTIONED_MS) return kept.places;
      // Who has just claimed a name is not told for another while that nobody has it.
      if (unused > UNUSED_MS || kept.places.length === 0) return read(listed, ports);
      readBehind(kept, listed, ports);
      return kept.places;
    },
    forget() {
      writes += 1;
      lists.clear();
    },
  };
}

function keyOf({ kind, name }: Listed): string {
  return name === null ? kind : `${kind} ${name}`;
}

function reportFailedRead(error: unknown, listed: Listed): void {
  console.error(
    JSON.stringify({
      level: 'error',
      message: 'A list of groups could not be read',
      kind: listed.kind,
      error: String(error),
    }),
  );
}
