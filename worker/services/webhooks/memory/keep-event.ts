import type { MemoryDesk } from '../../service-memory';
import { type CountedAttempt, countAttempt } from './count-attempt';
import type { EventRow } from './event-row';
import { type KeepLimits, pushOut } from './push-out';
import { addToTotals } from './totals';

/** An event that has arrived; how often its delivery was tried is found out when it is kept. */
export type NewEvent = Omit<EventRow, 'seq' | 'attempt'>;

export type KeepWish = {
  event: NewEvent;
  /** Its first megabyte. */
  body: Uint8Array;
  /** What is beyond; each of a megabyte at most. */
  pieces: Uint8Array[];
  /** In lower case. */
  searched: string;
  counted: CountedAttempt;
  limits: KeepLimits;
};

export type Kept = { seq: number; attempt: number; status: number; fails: boolean };

const COLUMNS = [
  'id',
  'client_id',
  'method',
  'path',
  'type',
  'provider',
  'delivery_id',
  'received_at',
  'size',
  'content_type',
  'address',
  'user_agent',
  'country',
  'verdict',
  'scheme',
  'step',
  'detail',
  'is_text',
  'query',
  'headers',
] as const satisfies readonly (keyof NewEvent)[];

const INSERT = `INSERT INTO webhooks_events (${COLUMNS.join(', ')}, status, attempt, weight)
  VALUES (${COLUMNS.map(() => '?').join(', ')}, ?, ?, ?) RETURNING seq`;

/** All that a receiver has to do in one step: to count, to decide, to keep, and to let go of the oldest. */
export function keepEvent(
  desk: MemoryDesk,
  { event, body, pieces, searched, counted, limits }: KeepWish,
): Kept {
  const { sql } = desk;
  const { attempt, fails } = countAttempt(sql, event.client_id, counted);
  const status = fails ? counted.failing.status : event.status;
  const weight = event.size + event.headers.length + searched.length;
  const { seq } = sql
    .exec<{ seq: number }>(INSERT, ...COLUMNS.map((name) => event[name]), status, attempt, weight)
    .one();
  sql.exec('INSERT INTO webhooks_bodies (event, searched, body) VALUES (?, ?, ?)', seq, searched, body);
  addPieces(desk, { seq, from: 0, pieces });
  pushOut(sql, { limits, newest: seq, kept: addToTotals(sql, weight) });
  return { seq, attempt, status, fails };
}

/** What of a body was too much for one call comes afterwards. */
export function addPieces(
  { sql }: MemoryDesk,
  { seq, from, pieces }: { seq: number; from: number; pieces: readonly Uint8Array[] },
): void {
  for (const [index, bytes] of pieces.entries())
    sql.exec('INSERT INTO webhooks_pieces (event, number, bytes) VALUES (?, ?, ?)', seq, from + index, bytes);
}
