import type { Snapshot } from './snapshot';

export type Entry = {
  snapshot: Snapshot;
  /** The order of the load that it came from: an older load never replaces a newer one. */
  order: number;
  checkedAt: number;
  checkingSince: number;
  usedAt: number;
};

const MOST_KEPT = 500;
const FORGOTTEN_MS = 10 * 60_000;

/** Bounded: the least recently used group leaves first. Use only writes a number, so that a hit costs next to nothing. */
export function createSnapshotEntries(mostKept = MOST_KEPT) {
  const entries = new Map<string, Entry>();

  function makeRoom(now: number): void {
    let [oldest, oldestUse] = ['', Number.POSITIVE_INFINITY];
    for (const [key, { usedAt }] of entries) {
      if (now - usedAt > FORGOTTEN_MS) entries.delete(key);
      if (usedAt < oldestUse) [oldest, oldestUse] = [key, usedAt];
    }
    if (entries.size >= mostKept) entries.delete(oldest);
  }

  return {
    get: (key: string) => entries.get(key),
    put(key: string, snapshot: Snapshot, { order, at }: { order: number; at: number }): void {
      const known = entries.get(key);
      if (known && known.order > order) return;
      if (!known) makeRoom(at);
      entries.set(key, {
        snapshot,
        order,
        checkedAt: at,
        checkingSince: Number.NEGATIVE_INFINITY,
        usedAt: at,
      });
    },
    remove(key: string, order: number): void {
      const known = entries.get(key);
      if (known && known.order <= order) entries.delete(key);
    },
    removeGroup(groupId: string): void {
      for (const [key, { snapshot }] of entries) {
        if (snapshot.group.id === groupId) entries.delete(key);
      }
    },
    size: () => entries.size,
  };
}
