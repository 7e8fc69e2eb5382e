import { addToBlock, type Block } from '../../../engine/log-measures/block';
import type { TrafficPart } from '../../../engine/log-measures/group-traffic';
import type { SeriesQuery } from '../../../engine/log-measures/series-query';
import type { MeasuredNames } from './measured-names';
import { foldedRows, minuteRows } from './measured-rows';

const HOUR = 60;

/** A series of every group at once: one walk over the rows that a series of the project reads, too. */
export function readTraffic(
  sql: SqlStorage,
  names: MeasuredNames,
  { first, points, step_minutes: step }: SeriesQuery,
  openMinute: number,
): TrafficPart[] {
  const range = { ofEndpoint: 0, number: null, from: first, until: first + points * step } as const;
  const rows = step < HOUR ? minuteRows(sql, range) : foldedRows(sql, range, openMinute);
  const sums = new Map<number, Block>();
  for (const { minute, number, counts } of rows) {
    const sum = sums.get(number) ?? new Map();
    sums.set(number, sum);
    addToBlock(sum, Math.floor((minute - first) / step), counts);
  }
  // Where a name has left, its exchanges were still the project's.
  const groupOf = new Map(names.all().map(({ number, group_id }) => [number, group_id]));
  return [...sums].map(([number, sum]) => ({
    group_id: groupOf.get(number) ?? '',
    points: [...sum].map(([place, counts]) => [place, ...counts]),
  }));
}
