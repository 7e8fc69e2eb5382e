import { addToBlock, type Block } from '../../../engine/log-measures/block';
import type { NamedCounts } from '../../../engine/log-measures/named-counts';
import type { MeasuredNames } from './measured-names';
import { foldedRows, minuteRows } from './measured-rows';
import { namedCounts } from './read-counters';

const LONGEST_FINE_MINUTES = 180;

export type EndpointsRange = { from: number; until: number; openMinute: number; groupId: string | null };

/** What every endpoint had to do; over more than a few hours it is exact to the hour. */
export function readEndpoints(sql: SqlStorage, names: MeasuredNames, range: EndpointsRange): NamedCounts[] {
  const { from, until, openMinute, groupId } = range;
  const sums: Block = new Map();
  const all = { ofEndpoint: 1, number: null, from, until } as const;
  const rows = until - from <= LONGEST_FINE_MINUTES ? minuteRows(sql, all) : foldedRows(sql, all, openMinute);
  for (const { number, counts } of rows) addToBlock(sums, number, counts);
  return namedCounts(sums, names).filter(({ name }) => groupId === null || name.group_id === groupId);
}
