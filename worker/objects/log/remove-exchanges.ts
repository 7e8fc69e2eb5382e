import type { Matches } from './find-exchanges';
import { inTurns } from './in-turns';
import type { Place } from './kept-exchanges';
import type { OpenLog } from './open-log';

/** False when there is no such exchange here. */
export function removeExchange(log: OpenLog, id: string): boolean {
  const found = log.kept.find(id);
  if (!found) return false;
  removeAt(log, [found.place]);
  return true;
}

/** Answers how many went. */
export async function removeMatching(log: OpenLog, matches: Matches): Promise<number> {
  let removed = 0;
  for await (const turn of inTurns(log.kept.newestFirst())) {
    const found = turn.filter(({ exchange }) => matches(exchange));
    removeAt(
      log,
      found.map(({ place }) => place),
    );
    removed += found.length;
  }
  return removed;
}

function removeAt(log: OpenLog, places: readonly Place[]): void {
  const bySeq = new Map<number, Set<number>>();
  for (const { seq, index } of places) bySeq.set(seq, (bySeq.get(seq) ?? new Set()).add(index));
  for (const [seq, indexes] of bySeq) log.store.remove(seq, indexes);
  log.kept.forget(bySeq.keys());
}
