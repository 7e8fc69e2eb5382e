import type { Delivery } from './receipts.ts';

/** What came of a run: what the senders were answered, what the log lists, what the subscribers got. */
export type LiveOutcome = { answered: number; errors: number; listed: string[]; deliveries: Delivery[] };

export const LONGEST_MS = 500;

/** What is wrong with what was delivered, if anything. */
export function deliveryFault({ answered, errors, listed, deliveries }: LiveOutcome): string | undefined {
  if (errors > 0) return `${errors} requests were answered with an error or not at all`;
  const inLog = new Set(listed);
  if (inLog.size !== answered) return `the log lists ${inLog.size} of ${answered} exchanges`;
  const incomplete = deliveries.reduce((sum, one) => sum + one.incomplete, 0);
  if (incomplete > 0) return `${incomplete} subscribers did not get every exchange exactly once`;
  const isOther = ({ ids }: Delivery) => ids.length !== inLog.size || ids.some((id) => !inLog.has(id));
  if (deliveries.some(isOther)) return 'the subscribers got other exchanges than the log lists';
  return undefined;
}

export function mergedLatencies(deliveries: readonly Delivery[]): Map<number, number> {
  const merged = new Map<number, number>();
  for (const [ms, count] of deliveries.flatMap(({ latencies }) => latencies))
    merged.set(ms, (merged.get(ms) ?? 0) + count);
  return merged;
}

export function percentile(latencies: ReadonlyMap<number, number>, part: number): number {
  const sorted = [...latencies].sort(([one], [other]) => one - other);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  for (const [milliseconds, count] of sorted) {
    passed += count;
    if (passed >= all * part) return milliseconds;
  }
  return Number.NaN;
}
