import { addToBlock, type Block } from '../../../engine/log-measures/block';
import type { SeriesPart } from '../../../engine/log-measures/log-series';
import type { SeriesQuery } from '../../../engine/log-measures/series-query';
import { foldedRows, minuteRows, type RowRange } from './measured-rows';

const SQL = {
  drops: `SELECT CAST((minute - ?1) / ?2 AS INTEGER), sum(count) FROM measured_drops
    WHERE minute >= ?1 AND minute < ?3 GROUP BY 1`,
  forgotten: 'SELECT max(hour) AS hour FROM measured_folds WHERE of_endpoint = ? AND is_forgotten = 1',
} as const;

const HOUR = 60;

/** `numbers` are the names that the query means; null stands for the whole project. */
export function readSeries(
  sql: SqlStorage,
  query: SeriesQuery,
  numbers: readonly number[] | null,
  openMinute: number,
): SeriesPart {
  const { first, points, step_minutes: step } = query;
  const isFine = step < HOUR;
  const ofEndpoint = query.endpoint_id === null ? 0 : 1;
  const until = first + points * step;
  const sums: Block = new Map();
  for (const number of numbers ?? [null]) {
    const range: RowRange = { ofEndpoint, number, from: first, until };
    const rows = isFine ? minuteRows(sql, range) : foldedRows(sql, range, openMinute);
    for (const { minute, counts } of rows) addToBlock(sums, Math.floor((minute - first) / step), counts);
  }
  return {
    points: [...sums].map(([place, counts]) => [place, ...counts]),
    dropped: [...sql.exec(SQL.drops, first, step, until).raw<[number, number]>()],
    known_from: isFine ? knownFrom(sql, ofEndpoint) : 0,
  };
}

function knownFrom(sql: SqlStorage, ofEndpoint: number): number {
  const { hour } = sql.exec<{ hour: number | null }>(SQL.forgotten, ofEndpoint).one();
  return ((hour ?? -1) + 1) * HOUR;
}
