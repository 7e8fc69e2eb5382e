import { dropEvents } from './drop-events';
import { type Totals, writeTotals } from './totals';

export type KeepLimits = {
  events: number;
  bytes: number;
  /** What was received before it has had its time. */
  oldest: number;
};

type Full = { limits: KeepLimits; kept: Totals; newest: number };

/** The oldest go first; the newest stays, however large it is. */
export function pushOut(sql: SqlStorage, { limits, kept, newest }: Full): void {
  const left = dropOldest(sql, { limits, kept: dropExpired(sql, { limits, kept, newest }), newest });
  if (left !== kept) writeTotals(sql, left);
}

function dropOldest(sql: SqlStorage, { limits, kept, newest }: Full): Totals {
  if (kept.events <= limits.events && kept.bytes <= limits.bytes) return kept;
  const { events, bytes, last } = withoutOldest(sql, { limits, kept, newest });
  for (const table of ['webhooks_bodies', 'webhooks_pieces'])
    sql.exec(`DELETE FROM ${table} WHERE event <= ?`, last);
  sql.exec('DELETE FROM webhooks_events WHERE seq <= ?', last);
  return { events, bytes };
}

/** Those need not be the first, for a clock may have been set back. */
function dropExpired(sql: SqlStorage, { limits: { oldest }, kept, newest }: Full): Totals {
  const expired = sql
    .exec<{ seq: number }>(
      'SELECT seq FROM webhooks_events WHERE received_at < ? AND seq < ?',
      oldest,
      newest,
    )
    .toArray();
  if (expired.length === 0) return kept;
  const gone = dropEvents(
    sql,
    expired.map(({ seq }) => seq),
  );
  return { events: kept.events - gone.events, bytes: kept.bytes - gone.bytes };
}

/** Read one by one, for mostly the first is enough. */
function withoutOldest(sql: SqlStorage, { limits, kept, newest }: Full): Totals & { last: number } {
  const left = { ...kept, last: 0 };
  const rows = sql.exec<{ seq: number; weight: number }>(
    'SELECT seq, weight FROM webhooks_events WHERE seq < ? ORDER BY seq',
    newest,
  );
  for (const { seq, weight } of rows) {
    if (left.events <= limits.events && left.bytes <= limits.bytes) break;
    left.events -= 1;
    left.bytes -= weight;
    left.last = seq;
  }
  return left;
}
