import { createGathering, type Gathering } from './gathering';
import { type PendingExchange, weightOf } from './pending-exchange';
import type { Load } from './under-way';

/** What waits for one project's log. */
export type ProjectBatch = { gathering: Gathering; dropped: number; weight: number };

const MOST_EXCHANGES = 10_000;
const MOST_WEIGHT = 16 * 1024 * 1024;

/**
 * Bounded by number and by memory: what does not fit is counted, and the count goes to the log. As much as may wait may be
 * under way; while more is, less may wait.
 */
export function createExchangeBuffer(underWay: Load) {
  let batches = new Map<string, ProjectBatch>();
  let exchanges = 0;
  let weight = 0;

  function batchOf(projectId: string): ProjectBatch {
    const known = batches.get(projectId);
    if (known) return known;
    const opened = { gathering: createGathering(), dropped: 0, weight: 0 };
    batches.set(projectId, opened);
    return opened;
  }

  function hasRoom(added: number): boolean {
    return (
      exchanges < MOST_EXCHANGES &&
      weight + added <= MOST_WEIGHT &&
      exchanges + underWay.exchanges < 2 * MOST_EXCHANGES &&
      weight + added + underWay.weight <= 2 * MOST_WEIGHT
    );
  }

  return {
    isEmpty: () => batches.size === 0,
    add(pending: PendingExchange): void {
      const batch = batchOf(pending.projectId);
      const added = weightOf(pending);
      if (!hasRoom(added)) {
        batch.dropped += 1;
        return;
      }
      exchanges += 1;
      weight += added;
      batch.weight += added;
      batch.gathering.add(pending);
    },
    take(): Map<string, ProjectBatch> {
      const taken = batches;
      batches = new Map();
      exchanges = 0;
      weight = 0;
      return taken;
    },
  };
}
