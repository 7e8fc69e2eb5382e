import { blockOf, unpackBlock } from '../../../engine/log-measures/block';
import type { Counts } from '../../../engine/log-measures/counts';

const SQL = {
  minutes: `SELECT minute AS at, counts FROM measured_minutes
    WHERE of_endpoint = ?1 AND minute >= ?2 AND minute < ?3 AND (?4 IS NULL OR block = ?4)`,
  hours: `SELECT hour AS at, counts FROM measured_hours
    WHERE of_endpoint = ?1 AND hour >= ?2 AND hour < ?3 AND (?4 IS NULL OR block = ?4)`,
} as const;

const HOUR = 60;

/** Of groups or of endpoints, and of all or of one alone; minutes until an end that is not among them. */
export type RowRange = { ofEndpoint: 0 | 1; number: number | null; from: number; until: number };

export type MeasuredRow = { minute: number; number: number; counts: Counts };

export function minuteRows(sql: SqlStorage, range: RowRange): Generator<MeasuredRow> {
  return rows(sql, SQL.minutes, range, 1);
}

/** Hours, and minutes since the last one that is added up. What is of an hour has its first minute. */
export function* foldedRows(sql: SqlStorage, range: RowRange, openMinute: number): Generator<MeasuredRow> {
  const { from, until } = range;
  const end = Math.ceil(Math.min(until, openMinute) / HOUR);
  yield* rows(sql, SQL.hours, { ...range, from: Math.floor(from / HOUR), until: end }, HOUR);
  yield* rows(sql, SQL.minutes, { ...range, from: Math.max(from, openMinute) }, 1);
}

function* rows(sql: SqlStorage, statement: string, range: RowRange, unit: number): Generator<MeasuredRow> {
  const { ofEndpoint, number, from, until } = range;
  const block = number === null ? null : blockOf(number);
  for (const row of sql.exec<{ at: number; counts: string }>(statement, ofEndpoint, from, until, block)) {
    for (const [owner, counts] of unpackBlock(row.counts)) {
      if (number === null || owner === number) yield { minute: row.at * unit, number: owner, counts };
    }
  }
}
