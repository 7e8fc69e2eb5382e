import type { MemoryDesk } from '../../service-memory';
import { conditionsOf, type EventWish } from './event-conditions';
import { SUMMARY_COLUMNS, type SummaryRow } from './event-row';

export type ListWish = EventWish & {
  limit: number;
  /** Of the last event on the page before. */
  before: number | null;
};

export type EventList = { rows: SummaryRow[]; next: number | null; total: number };

/** Newest first by arrival, so that what comes meanwhile moves nothing. */
export function listEvents({ sql }: MemoryDesk, { limit, before, ...wish }: ListWish): EventList {
  const { where, values } = conditionsOf(wish);
  const { total } = sql
    .exec<{ total: number }>(`SELECT count(*) AS total FROM webhooks_events e WHERE ${where}`, ...values)
    .one();
  // "+": found in the index, and not by reading whole events from the newest on; for a text those are read anyway.
  const order = wish.filters.text === undefined ? '+e.seq' : 'e.seq';
  const found = sql
    .exec<SummaryRow>(
      `SELECT ${SUMMARY_COLUMNS} FROM webhooks_events WHERE seq IN (
         SELECT e.seq FROM webhooks_events e WHERE ${where} AND e.seq < ? ORDER BY ${order} DESC LIMIT ?
       ) ORDER BY seq DESC`,
      ...values,
      before ?? Number.MAX_SAFE_INTEGER,
      limit + 1,
    )
    .toArray();
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.seq ?? null) : null, total };
}
