import type { Matches } from './find-exchanges';
import type { OpenLog } from './open-log';

/** False when there is no such exchange here. */
export function removeExchange(log: OpenLog, id: string): boolean {
  const found = log.kept.find(id);
  if (!found) return false;
  log.store.remove(found.place.seq, new Set([found.place.index]));
  log.kept.forget([found.place.seq]);
  return true;
}

/** Answers how many went. */
export function removeMatching(log: OpenLog, matches: Matches): number {
  const places = new Map<number, Set<number>>();
  let removed = 0;
  for (const { exchange, place } of log.kept.newestFirst()) {
    if (!matches(exchange)) continue;
    const inBatch = places.get(place.seq) ?? new Set();
    places.set(place.seq, inBatch.add(place.index));
    removed += 1;
  }
  for (const [seq, indexes] of places) log.store.remove(seq, indexes);
  log.kept.forget(places.keys());
  return removed;
}
