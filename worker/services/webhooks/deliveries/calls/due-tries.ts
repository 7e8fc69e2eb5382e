import type { MemoryDesk } from '../../../service-memory';
import type { BegunAttempt } from '../delivery-plan';
import type { DeliveryRow } from '../delivery-rows';
import { beginTry, closeOpenTries, lastNumber } from './begin-try';

export const INTERRUPTED = 'The server ended before an answer was there.';
export const AT_ONCE = 10;

/** Begins so much of what is due, and asks to be woken for the rest. */
export function beginDueTries(desk: MemoryDesk, most: number): BegunAttempt[] {
  const { sql, now } = desk;
  const due = sql
    .exec<DeliveryRow>(
      'SELECT * FROM webhooks_deliveries WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT ?',
      now,
      most,
    )
    .toArray();
  const begun = due.flatMap((row) => {
    closeOpenTries(sql, row.id, INTERRUPTED);
    const number = lastNumber(sql, row.id) + 1;
    if (number <= row.max_attempts) return [beginTry(desk, row, number)];
    sql.exec(`UPDATE webhooks_deliveries SET state = 'failed', next_attempt_at = NULL WHERE id = ?`, row.id);
    return [];
  });
  askForNext(desk);
  return begun;
}

function askForNext({ sql, wakeAt }: MemoryDesk): void {
  const { next } = sql
    .exec<{ next: number | null }>('SELECT min(next_attempt_at) AS next FROM webhooks_deliveries')
    .one();
  if (next !== null) wakeAt(next);
}

/** What the other world has under way is sent by that one alone. */
export function settleForked({ sql }: MemoryDesk): void {
  sql.exec(
    `UPDATE webhooks_tries SET duration_ms = 0, error = 'The world that this one was copied from has made it.'
     WHERE duration_ms IS NULL`,
  );
  sql.exec(
    `UPDATE webhooks_deliveries SET state = 'failed', next_attempt_at = NULL WHERE next_attempt_at IS NOT NULL`,
  );
}
