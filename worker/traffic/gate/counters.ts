import type { ExchangeSeed } from '../../engine/exchange-seed';
import { createRandom } from '../../engine/random';

/** How many requests a group or an endpoint has seen in this isolate. */
export type Counters = { next(name: string): number };

const MOST_KEPT = 10_000;
const SOMEWHERE = 1_000_000;

export function createCounters(): Counters {
  const counts = new Map<string, number>();
  return {
    next(name) {
      const count = (counts.get(name) ?? 0) + 1;
      const [oldest] = counts.size >= MOST_KEPT && !counts.has(name) ? counts.keys() : [];
      if (oldest !== undefined) counts.delete(oldest);
      counts.set(name, count);
      return count;
    },
  };
}

/** The place of an exchange in the count. It goes into the seed; a seed that came without one has its place from its dice. */
export function countOf(seed: ExchangeSeed, name: string, counters: Counters): number {
  if (seed.gate !== null) return seed.gate;
  if (seed.isGiven) return createRandom(`${seed.dice} count`).integer(1, SOMEWHERE);
  seed.gate = counters.next(name);
  return seed.gate;
}
