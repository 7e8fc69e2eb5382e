import type { MemoryDesk } from '../../service-memory';
import type { AttemptOutcome, OnSettled } from '../delivery-plan';
import type { DeliveryRow } from '../delivery-rows';
import { tableNames } from '../delivery-schema';
import { rowOf } from './begin-try';
import { settleAs } from './settle-as';

export type TryWish = { delivery_id: string; number: number; outcome: AttemptOutcome };

/** Nothing is left to be written when the delivery has been deleted meanwhile. */
export function recordTry(
  desk: MemoryDesk,
  prefix: string,
  { delivery_id, number, outcome, onSettled }: TryWish & { onSettled: OnSettled | undefined },
): void {
  const { sql } = desk;
  const { duration_ms, status, error, response, sent_headers } = outcome;
  const written = sql.exec(
    `UPDATE ${tableNames(prefix).tries} SET duration_ms = ?, status = ?, error = ?, response = ?, sent_headers = ?
     WHERE delivery_id = ? AND number = ? AND duration_ms IS NULL`,
    duration_ms,
    status,
    error,
    response === null ? null : JSON.stringify(response),
    JSON.stringify(sent_headers),
    delivery_id,
    number,
  );
  const row = rowOf(sql, prefix, delivery_id);
  if (row && written.rowsWritten > 0) goOn(desk, prefix, { row, number, outcome, onSettled });
}

type Tried = { row: DeliveryRow; number: number; outcome: AttemptOutcome; onSettled: OnSettled | undefined };

function goOn(desk: MemoryDesk, prefix: string, { row, number, outcome, onSettled }: Tried): void {
  const { status, isFinal, retry_after } = outcome;
  const isDelivered = status !== null && status >= 200 && status < 300;
  if (isDelivered || isFinal || number >= row.max_attempts) {
    settleAs(desk, prefix, { row, state: isDelivered ? 'delivered' : 'failed', onSettled });
    return;
  }
  const pauses: number[] = JSON.parse(row.backoff_ms);
  const pause = pauses[Math.min(number, pauses.length) - 1] ?? 0;
  const at = desk.now + Math.max(pause, retry_after ?? 0);
  desk.sql.exec(`UPDATE ${tableNames(prefix).deliveries} SET next_attempt_at = ? WHERE id = ?`, at, row.id);
  desk.wakeAt(at);
}
