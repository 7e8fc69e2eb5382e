import { idsAsRows } from '../../db/rows';
import type { Database } from '../../platform/database';
import { ALL_SERVICES } from '../../services/registry';

export type PartCounts = Record<string, number>;

/** What each group consists of, by the words of its kind: a query for each sort of part, however many groups there are. */
export async function countParts(
  db: Database,
  groups: readonly { id: string; kind: string }[],
): Promise<Map<string, PartCounts>> {
  const counts = new Map<string, PartCounts>(groups.map(({ id }) => [id, {}]));
  const asked = ALL_SERVICES.flatMap(({ kind, parts }) => {
    const ids = groups.filter((group) => group.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : parts.map((part) => ({ part, ids }));
  });
  await Promise.all(
    asked.map(async ({ part: { name, count }, ids }) => {
      const found = new Map((await count(db, idsAsRows(ids))).map((row) => [row.group_id, row.count]));
      for (const id of ids) Object.assign(counts.get(id) ?? {}, { [name]: found.get(id) ?? 0 });
    }),
  );
  return counts;
}

export function sumOfParts(counts: Iterable<PartCounts>): PartCounts {
  const sum: PartCounts = {};
  for (const one of counts) {
    for (const [name, count] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}
