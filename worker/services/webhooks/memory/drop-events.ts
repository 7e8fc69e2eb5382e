import type { MemoryDesk } from '../../service-memory';
import { forgetAttempts } from './count-attempt';
import { conditionsOf, type EventWish } from './event-conditions';
import { readTotals, type Totals, writeTotals } from './totals';

const THESE = 'IN (SELECT value FROM json_each(?))';

/** By their numbers, with all that belongs to them; answers what is gone. The totals are the caller's. */
export function dropEvents(sql: SqlStorage, numbers: readonly number[]): Totals {
  if (numbers.length === 0) return { events: 0, bytes: 0 };
  const list = JSON.stringify(numbers);
  const gone = sql
    .exec<Totals>(
      `SELECT count(*) AS events, coalesce(sum(weight), 0) AS bytes FROM webhooks_events WHERE seq ${THESE}`,
      list,
    )
    .one();
  sql.exec(`DELETE FROM webhooks_bodies WHERE event ${THESE}`, list);
  sql.exec(`DELETE FROM webhooks_pieces WHERE event ${THESE}`, list);
  sql.exec(`DELETE FROM webhooks_events WHERE seq ${THESE}`, list);
  return gone;
}

/** False when there is none with this id. */
export function deleteEvent({ sql }: MemoryDesk, id: string): boolean {
  const rows = sql.exec<{ seq: number }>('SELECT seq FROM webhooks_events WHERE id = ?', id).toArray();
  return removeEvents(sql, rows) === 1;
}

/** Who empties an inbox begins anew: what was counted is forgotten too. */
export function clearEvents({ sql }: MemoryDesk, wish: EventWish): number {
  const { where, values } = conditionsOf(wish);
  const rows = sql
    .exec<{ seq: number }>(`SELECT e.seq FROM webhooks_events e WHERE ${where}`, ...values)
    .toArray();
  const { client_id = null, ...others } = wish.filters;
  if (Object.values(others).every((value) => value === undefined)) forgetAttempts(sql, client_id);
  return removeEvents(sql, rows);
}

function removeEvents(sql: SqlStorage, rows: readonly { seq: number }[]): number {
  const gone = dropEvents(
    sql,
    rows.map(({ seq }) => seq),
  );
  if (gone.events === 0) return 0;
  const { events, bytes } = readTotals(sql);
  writeTotals(sql, { events: events - gone.events, bytes: bytes - gone.bytes });
  return gone.events;
}
