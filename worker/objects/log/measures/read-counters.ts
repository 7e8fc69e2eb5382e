import { addToBlock, type Block } from '../../../engine/log-measures/block';
import type { NamedCounts } from '../../../engine/log-measures/named-counts';
import type { MeasuredNames } from './measured-names';
import { minuteRows } from './measured-rows';
import { readTotals } from './measured-totals';

/** For ever: what is added up, and the minutes that are not yet. */
export function readCounters(sql: SqlStorage, names: MeasuredNames, openMinute: number): TotalCounts {
  const sums = readTotals(sql);
  for (const ofEndpoint of [0, 1] as const) {
    const open = { ofEndpoint, number: null, from: openMinute, until: Number.MAX_SAFE_INTEGER };
    for (const { number, counts } of minuteRows(sql, open)) addToBlock(sums, number, counts);
  }
  const named = namedCounts(sums, names);
  return {
    groups: named.filter(({ name }) => name.endpoint_id === ''),
    endpoints: named.filter(({ name }) => name.endpoint_id !== ''),
  };
}

export type TotalCounts = { groups: NamedCounts[]; endpoints: NamedCounts[] };

/** Numbers whose names have left are nobody's. */
export function namedCounts(sums: Block, names: MeasuredNames): NamedCounts[] {
  return names.all().flatMap(({ number, seen_hour: _, ...name }) => {
    const counts = sums.get(number);
    return counts ? { name, counts } : [];
  });
}
