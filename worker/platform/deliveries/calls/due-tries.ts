import type { MemoryDesk } from '../../service-memory';
import type { BegunAttempt, OnSettled } from '../delivery-plan';
import type { DeliveryRow } from '../delivery-rows';
import { tableNames } from '../delivery-schema';
import { beginTry, closeOpenTries, lastNumber } from './begin-try';
import { settleAs } from './settle-as';

export const INTERRUPTED = 'The server ended before an answer was there.';
export const AT_ONCE = 10;

/** Begins so much of what is due, and asks to be woken for the rest. */
export function beginDueTries(
  desk: MemoryDesk,
  prefix: string,
  { most, onSettled }: { most: number; onSettled: OnSettled | undefined },
): BegunAttempt[] {
  const { sql, now } = desk;
  const due = sql
    .exec<DeliveryRow>(
      `SELECT * FROM ${tableNames(prefix).deliveries} WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT ?`,
      now,
      most,
    )
    .toArray();
  const begun = due.flatMap((row) => {
    closeOpenTries(sql, prefix, { id: row.id, error: INTERRUPTED });
    const number = lastNumber(sql, prefix, row.id) + 1;
    if (number <= row.max_attempts) return [beginTry(desk, prefix, { row, number })];
    settleAs(desk, prefix, { row, state: 'failed', onSettled });
    return [];
  });
  askForNext(desk, prefix);
  return begun;
}

function askForNext({ sql, wakeAt }: MemoryDesk, prefix: string): void {
  const { next } = sql
    .exec<{ next: number | null }>(
      `SELECT min(next_attempt_at) AS next FROM ${tableNames(prefix).deliveries}`,
    )
    .one();
  if (next !== null) wakeAt(next);
}
