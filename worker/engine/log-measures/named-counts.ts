import { addCounts, type Counts, noCounts } from './counts';
import { keyOf, type MeasuredName } from './measured-name';

export type NamedCounts = { name: MeasuredName; counts: Counts };

/** The parts of a log's shards as one; names keep the order in which they came first. */
export function mergeNamed(
  parts: readonly (readonly NamedCounts[])[],
  keyFor: (name: MeasuredName) => string = keyOf,
): NamedCounts[] {
  const merged = new Map<string, NamedCounts>();
  for (const { name, counts } of parts.flat()) {
    const key = keyFor(name);
    const sum = merged.get(key) ?? { name, counts: noCounts() };
    addCounts(sum.counts, counts);
    merged.set(key, sum);
  }
  return [...merged.values()];
}
