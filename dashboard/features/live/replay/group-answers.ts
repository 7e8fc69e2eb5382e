import type { Replayed } from '../../../api/log-queries';

/** Answers that are alike. */
export type AnswerGroup = {
  status: number | null;
  error: string | null;
  count: number;
  fastest: number;
  slowest: number;
  differences: Replayed['differences'];
  /** Of those that are in the log. */
  exchangeIds: string[];
};

/** Of many answers, each kind once, as they first came. */
export function groupAnswers(answers: readonly Replayed[]): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  for (const { status, error, differences, duration_ms, exchange_id } of answers) {
    const key = JSON.stringify([status, error, differences]);
    const known = groups.get(key);
    const group = known ?? {
      status,
      error,
      differences,
      count: 0,
      fastest: duration_ms,
      slowest: duration_ms,
      exchangeIds: [],
    };
    group.count++;
    group.fastest = Math.min(group.fastest, duration_ms);
    group.slowest = Math.max(group.slowest, duration_ms);
    if (exchange_id !== null) group.exchangeIds.push(exchange_id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export type StatusCount = { status: number | null; count: number };

export function countByStatus(answers: readonly Pick<Replayed, 'status'>[]): StatusCount[] {
  const counts = new Map<number | null, number>();
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .sort((one, other) => other.count - one.count);
}

/** Every part that any of them has otherwise than the original, with what the original has. */
export function partsOf(groups: readonly AnswerGroup[]): { part: string; before: string | null }[] {
  const parts = new Map<string, string | null>();
  for (const { differences } of groups)
    for (const { part, before } of differences) if (!parts.has(part)) parts.set(part, before);
  return [...parts].map(([part, before]) => ({ part, before }));
}
